import { describe, expect, inject, it } from "vitest";
import { searchFiles, searchOf } from "../support/search-index.ts";
import { shippedSite } from "../support/site.ts";

const { rader, kolumn } = searchOf(inject("site"));
const { notiser } = shippedSite();

describe("the search index of the shipped site", () => {
  it("has a hit for every notice, the latest first, with what a list shows of it and nothing of what was searched", () => {
    expect(rader.length).toBeGreaterThan(90);
    expect(rader.map(({ url }) => url)).toEqual(notiser.map(({ adress }) => `${adress}/`));
    expect(searchFiles(inject("site"), "fragment")).toHaveLength(rader.length);
    for (const rad of rader) {
      for (const name of ["titel", "typ", "sammanfattning", "avsandare", "omrade", "dag"])
        expect(rad[name], `${rad.url} ${name}`).toMatch(/\S/);
      expect(Object.keys(rad)).not.toContain("content");
    }
  });

  it("says whom a notice concerns in the words of the lists", () => {
    const omrade = (url: string) => rader.find((rad) => rad.url === `${url}/`)?.["omrade"];
    expect(omrade("insatser/kultursamverkansmodellen-krisstod")).toMatch(/^Hela landet utom Stockholm$/);
    expect(rader.map(({ omrade: text }) => text).filter((text) => /, [^,]+, .*, /.test(text ?? ""))).toEqual([]);
  });

  it("has what every notice can be narrowed by, in the same order", () => {
    expect(notiser.map((_, nr) => kolumn("typ").av(nr))).toEqual(notiser.map(({ typ }) => [typ]));
    expect(notiser.map((_, nr) => kolumn("region").av(nr))).toEqual(
      notiser.map(({ regioner }) => [...regioner].sort()),
    );
    expect(notiser.map((_, nr) => kolumn("avsandare").av(nr))).toEqual(notiser.map(({ avsandare }) => [avsandare]));
  });

  it("keeps what is of no use to the search page out", () => {
    expect(
      searchFiles(inject("site"))
        .map((name) => name.replace(/\.[0-9a-f]{10}\./, ".*."))
        .sort((a, b) => a.localeCompare(b, "en")),
    ).toEqual([
      "filter",
      "fragment",
      "index",
      "notiser.json",
      "ord",
      "pagefind-entry.json",
      "pagefind-worker.js",
      "pagefind.*.pf_meta",
      "wasm.sv.pagefind",
    ]);
  });
});
