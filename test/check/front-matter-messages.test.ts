import { describe, expect, it } from "vitest";
import { problemsOf } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

const right = validNotis("insats");

/** All that an editor is told of a notice, as `rule line: message hint`. */
const told = (text: string) =>
  problemsOf(text).map(
    ({ rule, span, message, hint }) => `${rule} ${span.line}: ${[message, hint].filter(Boolean).join(" ")}`,
  );

describe("what is hard to see in front matter", () => {
  it("a tab", () => {
    expect(told(withFields(right, "malgrupp:\n\t- kommuner"))).toEqual([
      "yaml-fel 15: Raden är indragen med tabb. Använd mellanslag: två för varje nivå.",
    ]);
  });

  it("a space before ---", () => {
    expect(told(` ${right}`)).toEqual([
      "front-matter-saknas 1: Första raden liknar --- men är det inte. Skriv exakt tre bindestreck, utan mellanslag.",
    ]);
  });

  it("a blank line before ---", () => {
    expect(told(`\n${right}`)).toEqual([
      "front-matter-saknas 1: Det står en tom rad före ---. Ta bort den: första raden ska vara exakt ---.",
    ]);
  });

  it("a value that is no text", () => {
    expect(told(withFields(right, "diarienummer: 2020"))).toEqual([
      "fel-sort 14: Fältet ”diarienummer” är ett tal (”2020”) men ska vara en text. Sätt citattecken runt värdet.",
    ]);
  });
});

describe("text swallowed by #", () => {
  const lost = (fields: string) => told(withFields(right, fields)).filter((text) => text.includes("Texten efter #"));

  it("is told with the line as it should be", () => {
    expect(lost('belopp: Utlysning #3 för "små" företag')).toEqual([
      'bortkommen-kommentar 14: Texten efter # läses inte: det som står kvar är ”Utlysning”. Hör den till värdet, skriv: belopp: "Utlysning #3 för \\"små\\" företag". Är det en anteckning, ställ den på en egen rad.',
    ]);
  });

  it.each([
    ["in a list", "malgrupp:\n  - kommuner #1"],
    ["in a group", "sprid:\n  kort: Sök stödet i Utlysning #3"],
    ["with a tab before it", "belopp: Utlysning\t#3"],
    ["after a number", "ar_inte_ett_falt: 3 #4"],
    ["when nothing is left", "belopp: #3"],
  ])("%s", (_, fields) => {
    expect(lost(fields).length).toBe(1);
  });

  it.each([
    [
      "titel: #nytt stöd till företag",
      'fel-sort 3: Fältet ”titel” är tomt, men behövs alltid. Fyll i det. Texten efter # läses inte: inget står kvar. Hör den till värdet, skriv: titel: "#nytt stöd till företag". Är det en anteckning, ställ den på en egen rad.',
    ],
    [
      "titel: Utlysning #3 till företag",
      'fel-langd 3: Fältet ”titel” är för kort: 9 tecken. Skriv minst 10. Texten efter # läses inte: det som står kvar är ”Utlysning”. Hör den till värdet, skriv: titel: "Utlysning #3 till företag". Är det en anteckning, ställ den på en egen rad.',
    ],
  ])("%s is one mistake where what is left is wrong", (fields, message) => {
    expect(told(withFields(right, fields))).toEqual([message]);
  });

  it.each([
    ["a line of its own", "# Utlysning #3\nbelopp: Utlysning"],
    ["a line of its own within a list", "malgrupp:\n  # Utlysning #3\n  - kommuner"],
    ["within quotes", 'belopp: "Utlysning #3"'],
    ["after quotes", 'belopp: "Utlysning 3" # se beslutet'],
    ["after a list in brackets", "malgrupp: [kommuner] # se beslutet"],
    ["after a name, before a list", "malgrupp: # se beslutet\n  - kommuner"],
    ["without a space", "belopp: Utlysning#3"],
    ["in a block of text", "belopp: |\n  Utlysning #3"],
  ])("not by %s", (_, fields) => {
    expect(lost(fields)).toEqual([]);
  });
});
