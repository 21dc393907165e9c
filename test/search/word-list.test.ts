import { describe, expect, it } from "vitest";
import { wordLists } from "../../scripts/search/word-list.ts";

const lists = (counts: Record<string, number>) => new Map(wordLists(new Map(Object.entries(counts))));

describe("the words to mend a spelling by", () => {
  it("lie under their first letter without diacritics, the common ones on later lines", () => {
    const found = lists({ stöd: 9, skåne: 2, sörmland: 3, såld: 1, örebro: 1, ansökan: 1, åtgärd: 4 });
    expect(found.get("s")).toBe("såld\nskåne sörmland\n\nstöd");
    expect(found.get("o")).toBe("örebro");
    expect(found.get("a")).toBe("ansökan\n\nåtgärd");
  });

  it("have a file for every letter, so that none is asked for in vain", () => {
    expect([...lists({}).keys()].join("")).toBe("abcdefghijklmnopqrstuvwxyz");
    expect(lists({}).get("q")).toBe("");
  });

  it("leave out short words, and the rarest where there are too many", () => {
    const many = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [`s${"abcdefghij".charAt(i % 10)}ord${i}`, 1]),
    );
    const words =
      lists({ ...many, skåne: 40, sol: 50 })
        .get("s")
        ?.split(/\s+/) ?? [];
    expect(words.length).toBeLessThanOrEqual(2000);
    expect(words).toContain("skåne");
    expect(words).not.toContain("sol");
  });
});
