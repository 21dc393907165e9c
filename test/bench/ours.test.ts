import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { building, TODAY, validating } from "../../bench/ours.ts";
import { syntheticPlace } from "../../bench/synthetic.ts";
import { loadContent } from "../../scripts/content/load.ts";
import { siteFor } from "../../scripts/site/site-for.ts";

it("shows every notice on the day", () => {
  const { content } = syntheticPlace(600, mkdtempSync(join(tmpdir(), "regionsidan-ours-")));
  const { innehall } = loadContent(content, TODAY);
  if (!innehall) throw new Error("The registers cannot be read");
  expect(siteFor(innehall, TODAY, true).notiser).toHaveLength(600);
});

it("names each job by when it is measured", () => {
  const place = { content: "content", out: "out" };
  expect([validating(place), building(place)].map((turn) => turn.map(({ name }) => name))).toEqual([
    ["validate, first ever", "validate after an edit"],
    ["build without search, first ever", "build without search after an edit"],
  ]);
});
