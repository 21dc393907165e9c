import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { IMMUTABLE } from "../../scripts/publish/headers.ts";
import { filesIn } from "../../scripts/torture/workshop.ts";
import { temporaryFolder } from "../support/content.ts";
import { withPrograms } from "../support/programs.ts";

const script = readFileSync("drift/objektlagring.sh", "utf8");
const patterns = (flag: string): string[] =>
  [...script.matchAll(new RegExp(`--${flag} "([^"]+)"`, "g"))].flatMap(([, pattern]) => pattern ?? []);

/** The patterns of rclone that we use: `?` a character, `*` within a folder, `**` any, `{a,b}` either. */
const fits = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replaceAll(".", "\\.")
      .replaceAll("**", "\0")
      .replaceAll("*", "[^/]*")
      .replaceAll("\0", ".*")
      .replaceAll("?", "[^/]")
      .replaceAll(/\{(.*?)\}/g, (_, some: string) => `(?:${some.replaceAll(",", "|")})`)}$`,
  );

it("object storage keeps for ever just what nginx lets readers keep for ever", () => {
  const forEver = patterns("include").map(fits);
  const wrong = filesIn(inject("site"))
    .map(([path]) => `/${path}`)
    .filter((path) => forEver.some((pattern) => pattern.test(path)) !== IMMUTABLE.test(path));
  expect(forEver).toHaveLength(2);
  expect(wrong).toEqual([]);
  expect(patterns("exclude")).toEqual([...patterns("include"), "/_headers"]);
});

it.each([
  ["the version that lies here", "one", ["cat", "sync", "copy", "sync"]],
  ["another version", "two", ["cat", "copy", "sync"]],
])("object storage that shows %s is cleared only of what no reader can need", (_, shown, verbs) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "_site"));
  cpSync("drift/objektlagring.sh", join(folder, "drift/objektlagring.sh"));
  writeFileSync(join(folder, "_site/version.json"), "one");
  const rclone = `echo $1 >> "${folder}/asked"; [ $1 != cat ] || printf ${shown}`;
  const env = withPrograms(folder, { rclone, npm: "" });
  expect(spawnSync(join(folder, "drift/objektlagring.sh"), ["here:bucket"], { env }).status).toBe(0);
  expect(readFileSync(join(folder, "asked"), "utf8").trim().split("\n")).toEqual(verbs);
});
