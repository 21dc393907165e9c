import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { noticesIn } from "../../bench/edit.ts";
import { building, shownIn, TODAY, validating } from "../../bench/ours.ts";
import { syntheticPlace } from "../../bench/synthetic.ts";
import { loadContent } from "../../scripts/content/load.ts";
import { siteFor } from "../../scripts/site/site-for.ts";

it("edits only notices that are shown on the day, any of them", () => {
  const { content } = syntheticPlace(60, mkdtempSync(join(tmpdir(), "regionsidan-ours-")));
  const { innehall } = loadContent(content, TODAY);
  if (!innehall) throw new Error("The registers cannot be read");
  const shown = siteFor(innehall, TODAY, true).notiser.map(({ adress }) => `${basename(adress)}.md`);
  expect(new Set(shownIn(content).map((file) => basename(file)))).toEqual(new Set(shown));
  expect(shown.length).toBeLessThan(noticesIn(content).length);
});

it("names each job by when it is measured", () => {
  const place = { content: "content", out: "out" };
  expect([validating(place), building(place)].map((turn) => turn.map(({ name }) => name))).toEqual([
    ["validate, first ever", "validate after an edit"],
    ["build without search, first ever", "build without search after an edit"],
  ]);
});
