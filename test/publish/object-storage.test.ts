import { readFileSync } from "node:fs";
import { expect, inject, it } from "vitest";
import { IMMUTABLE } from "../../scripts/publish/headers.ts";
import { filesIn } from "../../scripts/torture/workshop.ts";

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
