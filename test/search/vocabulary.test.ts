import { describe, expect, it } from "vitest";
import { Vocabulary, wordingOf } from "../../scripts/search/vocabulary.ts";

const vocabulary = new Vocabulary(
  [
    "Ett stöd för omställning och hemsändning.",
    "Korttidsarbete och permittering. Arbetet, tiden, besöksnäringen, besök, region.",
  ].map(wordingOf),
  ["Regionalfonden, ERUF", "hyresstöd, lokalhyresstöd"],
);

describe("further words that a notice is found by", () => {
  it.each([
    ["omställningsstödet", ["omställning", "stödet"]],
    ["hemsändningsbidraget", ["hemsändning", "bidraget"]],
    ["besöksnäringen", ["besök", "näringen"]],
    ["stöd", []],
    ["regionerna", []],
    ["okändaord", []],
  ])("splits %s where both parts are words", (ord, parts) => {
    expect(vocabulary.partsOf(ord)).toEqual(parts);
  });

  it("adds the words that mean the same, in whatever case they are written", () => {
    expect(vocabulary.furtherWords(wordingOf("En utlysning ur regionalfonden."))).toEqual(["Regionalfonden", "ERUF"]);
    expect(vocabulary.furtherWords(wordingOf("Ingenting."))).toEqual([]);
  });

  it("takes no part of a word for a word", () => {
    expect(vocabulary.furtherWords(wordingOf("Neruf och xeruf."))).toEqual([]);
  });
});
