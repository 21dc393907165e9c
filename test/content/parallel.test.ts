import { describe, expect, it } from "vitest";
import { loadContent } from "../../scripts/content/load.ts";
import { loadInParallel } from "../../scripts/content/load-parallel.ts";
import { contentFolder, TODAY } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

describe("loading on several threads", () => {
  it("gives exactly what one thread gives", async () => {
    expect(await loadInParallel("content", TODAY, true, { worthIt: 1 })).toEqual(loadContent("content", TODAY));
  });

  it("tells the same problems when the notices themselves are left out", async () => {
    const root = contentFolder({
      "insatser/ett.md": withFields(validNotis("insats"), "avsandare: Tillväxverket\nrelaterade: [insatser/finss]"),
      "insatser/tva.md": "inget",
      "behov/tre.md": withFields(validNotis("behov"), "regioner: [Värmlnd]"),
    });
    const alone = loadContent(root, TODAY);
    const { innehall, ...together } = await loadInParallel(root, TODAY, false, { worthIt: 1 });
    expect(together.problems.length).toBeGreaterThan(3);
    expect(together).toEqual({ problems: alone.problems, files: alone.files });
    expect(innehall?.notiser).toEqual([]);
  });
});
