import { describe, expect, it } from "vitest";
import { problemsIn, problemsOf } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

const right = validNotis("insats");
const told = (fields: string) =>
  problemsOf(withFields(right, fields)).map(({ rule, hint }) => [rule, hint].filter(Boolean).join(" | "));

describe("several names where one should stand", () => {
  it.each([
    [
      "teman:\n  - Kapital och likviditet, Innovation",
      "okant-tema | Skriv varje för sig: [Kapital och likviditet, Innovation].",
    ],
    ["regionens_roll: [sprida och delta]", "okand-roll | Skriv varje för sig: [sprida, delta]."],
    ["avsandare: Tillväxtverket och Vinnova", "okand-avsandare | Skriv bara en: ”Tillväxtverket” eller ”Vinnova”."],
  ])("%s: none is dropped", (fields, expected) => {
    expect(told(fields)).toEqual([expected]);
  });

  it.each(["malgrupp: kommuner, banker", "malgrupp: kommuner, bankar", "malgrupp: kommuner och banker"])(
    "%s is told once, as no list",
    (fields) => {
      expect(told(fields)).toEqual(["fel-sort"]);
    },
  );
});

it("a word that begins one name and stands within others is not taken for that one", () => {
  expect(told("malgrupp: [företag]")).toEqual([
    "okand-malgrupp | Menade du ”företagsfrämjande aktörer”, ”små och medelstora företag”, ”mikroföretag”, ”exportföretag” eller ”besöksnäringsföretag”?",
  ]);
  expect(told("avsandare: Företagarna")).toEqual([
    "okand-avsandare | Lägg till avsändaren i content/register/avsandare.yml, eller skriv en som finns där.",
  ]);
  expect(told("teman: [Kapital]")).toEqual(["okant-tema | Menade du ”Kapital och likviditet”?"]);
});

describe("a name in mangled letters", () => {
  it.each(["avsandare: TillvÃ¤xtverket", "regioner: [VÃ¤rmland]", "teman: [Kapital och likviditet, BesÃ¶ksnÃ¤ring]"])(
    "%s is told as that alone, where it is right but for them",
    (fields) => {
      expect(told(fields)).toEqual([expect.stringMatching(/^forvanskade-tecken \| /)]);
    },
  );

  it("is told as unknown too, where it would be that anyway", () => {
    expect(told("avsandare: FÃ¶retagarna").map((text) => text.split(" ")[0])).toEqual([
      "okand-avsandare",
      "forvanskade-tecken",
    ]);
  });
});

describe("a misspelt type", () => {
  const hints = (path: string, typ: string) =>
    problemsIn({ [path]: withFields(validNotis("programförändring"), `typ: ${typ}`) }).map(({ rule, hint, fix }) => [
      rule,
      hint,
      fix?.text,
    ]);

  it("of another folder is told with that folder, and the other fields judged by it", () => {
    expect(hints("insatser/provet.md", "programforandring")).toEqual([
      [
        "okand-typ",
        "Menade du ”programförändring”? Flytta då filen till content/programforandringar/.",
        "programförändring",
      ],
    ]);
  });

  it("of its own folder is only told as misspelt", () => {
    expect(hints("programforandringar/provet.md", "programförändrign")).toEqual([
      ["okand-typ", "Menade du ”programförändring”?", undefined],
    ]);
  });
});
