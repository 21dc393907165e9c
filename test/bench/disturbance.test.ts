import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dropResults, renew } from "../../bench/disturbance.ts";

it("drops what earlier runs kept of the content, and keeps what is made of the code", () => {
  const cache = mkdtempSync(join(tmpdir(), "regionsidan-cache-"));
  for (const folder of ["validate-1", "build-2"]) mkdirSync(join(cache, folder));
  for (const file of [
    "validate-1/validate.cjs",
    "validate-1/results.json",
    "build-2/files-1",
    "build-2/schemas",
    "build-2/b.cjs",
    "build-2/b.cjs.1x2y3z.compiled",
    "build-2/b.mjs",
    "build-2/assets",
  ])
    writeFileSync(join(cache, file), "");
  dropResults(cache);
  const left = readdirSync(cache, { recursive: true, encoding: "utf8" }).sort();
  const ofCode = ["assets", "b.cjs", "b.cjs.1x2y3z.compiled", "b.mjs"].map((name) => `build-2/${name}`);
  expect(left).toEqual(["build-2", "validate-1", ...ofCode, "validate-1/validate.cjs"].sort());
});

it("has nothing to drop before the first run", () => {
  expect(() => dropResults(join(tmpdir(), "regionsidan-no-such-cache"))).not.toThrow();
});

it("makes room by moving away what was made, each time to a place of its own, and deletes nothing", () => {
  const out = mkdtempSync(join(tmpdir(), "regionsidan-renew-"));
  const [folder, trash] = [join(out, "plain"), join(out, "trash")];
  renew(folder, trash);
  for (const file of ["first", "second"]) {
    writeFileSync(join(folder, file), "");
    renew(folder, trash);
    expect(readdirSync(folder)).toEqual([]);
  }
  const kept = readdirSync(trash).flatMap((name) => readdirSync(join(trash, name, "plain")));
  expect(kept.sort()).toEqual(["first", "second"]);
});
