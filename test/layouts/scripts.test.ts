import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";

const folder = join(inject("site"), "assets");

/** Bytes as they lie in the folder; over the wire they are about a third. */
it.each([
  ["sida", 20_000],
  ["sok", 45_000],
])("keeps the script %s light: no library of dates or of checks gets into it unseen", (name, most) => {
  const file = readdirSync(folder).find((other) => other.startsWith(`${name}.`) && other.endsWith(".js")) ?? "";
  const script = readFileSync(join(folder, file), "utf8");
  expect(script.length).toBeGreaterThan(1000);
  expect(script.length).toBeLessThan(most);
});
