import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, meantHint, namesIn, suggest, suggester } from "../../scripts/check/suggest.ts";
import { shippedRegister } from "../support/fields.ts";

const register = shippedRegister();
const regioner = register.regioner.map(({ namn }) => namn);
const teman = register.teman.map(({ namn }) => namn);

describe("the name that was meant", () => {
  it.each([
    ["Västra Göteland", "Västra Götaland"],
    ["Vastra Gotaland", "Västra Götaland"],
    ["Värmlnad", "Värmland"],
    ["Skånne", "Skåne"],
    ["Vesternorrland", "Västernorrland"],
    ["Jämtland", "Jämtland Härjedalen"],
    ["NORRBOTEN", "Norrbotten"],
    ["Vaermland", "Värmland"],
    ["Skaane", "Skåne"],
    ["Oestergoetland", "Östergötland"],
    ["Vasternorrland", "Västernorrland"],
    ["Ørebro län", "Örebro län"],
    ["Jaemtland Härjedalen", "Jämtland Härjedalen"],
    ["Näringslivet i Värmland", "Värmland"],
    ["hela Region Skåne med kommuner", "Skåne"],
  ])("%s is %s", (written, meant) => {
    expect(suggest(written, regioner)).toBe(meant);
  });

  it("the beginning of a name will do when only one begins so", () => {
    expect(suggest("Kapital", teman)).toBe("Kapital och likviditet");
    expect(suggest("Innovation och forskning", teman)).toBe("Innovation");
    expect(suggest("Väst", regioner)).toBeUndefined();
  });

  it.each(["", "x", "Oslo", "Köpenhamn", "   ", "!", "Göteborg", "x".repeat(10_000)])(
    "%j is none of them",
    (written) => {
      expect(suggest(written, regioner)).toBeUndefined();
    },
  );

  it("there is none among none, and the nearest wins", () => {
    expect(suggest("Skåne", [])).toBeUndefined();
    expect(suggest("titlar", ["titeln", "titel", "tittar"])).toBe("tittar");
  });
});

describe("a name within a longer text", () => {
  it("comes in the order of the text, of two that overlap the longer", () => {
    expect(namesIn("Dalarna, Västra Götaland och Skåne", [...regioner, "Götaland"])).toEqual([
      "Dalarna",
      "Västra Götaland",
      "Skåne",
    ]);
  });

  it("must be a word of its own, and the only one to be meant", () => {
    expect(namesIn("Skånetrafiken", regioner)).toEqual([]);
    expect(suggest("företag i Skåne och Blekinge som ska växa", regioner)).toBeUndefined();
  });
});

describe("what is put in unasked", () => {
  it.each([
    ["Vaermland", "Värmland"],
    ["oerebro lan", "Örebro län"],
    ["JÄMTLAND-HÄRJEDALEN", "Jämtland Härjedalen"],
  ])("%s can only be %s", (written, meant) => {
    expect(meantHint(written, meant)).toEqual({ hint: `Menade du ”${meant}”?`, fix: { text: meant } });
  });

  it.each([
    ["Värmlnad", "Värmland"],
    ["Region Värmland och andra", "Värmland"],
  ])("%s may be %s", (written, meant) => {
    expect(meantHint(written, meant)).toEqual({ hint: `Menade du ”${meant}”?` });
  });
});

describe("the distance between two words", () => {
  it.each([
    ["", "", 0],
    ["abc", "abc", 0],
    ["abc", "ab", 1],
    ["abc", "abcd", 1],
    ["abc", "axc", 1],
    ["abc", "acb", 1],
    ["abc", "", 3],
    ["kitten", "sitting", 3],
  ])("%s and %s: %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("stops at a limit", () => {
    expect(editDistance("kitten", "sitting", 2)).toBe(2);
    expect(editDistance("a", "a".repeat(50), 3)).toBe(3);
  });

  it("is the same both ways, nothing only to itself, and never longer than the longer word", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it("one slip of the finger in any name leads back to it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...regioner), fc.nat(30), fc.constantFrom("x", ""), (namn, at, letter) => {
        const i = at % namn.length;
        expect(suggest(namn.slice(0, i) + letter + namn.slice(i + 1), [namn])).toBe(namn);
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});

it("is looked for among many names for so many texts only, each text once", () => {
  const names = Array.from({ length: 500 }, (_, i) => `insatser/nummer-${i}-om-stod`);
  const meantBy = suggester(names);
  for (let i = 0; i < 100; i++) expect(meantBy("insatser/nummer-7-om-stodd")).toBe("insatser/nummer-7-om-stod");
  const answered = Array.from({ length: 100 }, (_, i) => meantBy(`insatser/nummer-${i + 100}-omm-stod`));
  expect(answered.filter((name) => name !== undefined)).toHaveLength(49);
  expect(answered[0]).toBe("insatser/nummer-100-om-stod");
});
