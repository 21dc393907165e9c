import { describe, expect, it } from "vitest";
import { meddelande } from "../../schemas/meddelanden.ts";
import { isRuleId } from "../../scripts/check/rules/index.ts";
import { type Case, FAULTS } from "../support/zod-faults.ts";

/** Words that zod's own sentences are made of. */
const ENGLISH =
  /\b(invalid|expected|received|input|string|number|array|object|too|required|must|option|undefined|null)\b/i;

const at = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce((inner, step) => (inner instanceof Object ? Reflect.get(inner, step) : undefined), value);

function told([, schema, value]: Case) {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) => ({
    code: issue.code,
    ...meddelande(issue, String(issue.path[0] ?? "faltet"), at(value, issue.path)),
  }));
}

describe.each(Object.entries(FAULTS))("%s", (code, cases) => {
  it.each(cases)("%s", (...faulty) => {
    const all = told(faulty);
    expect(all.map((one) => one.code)).toContain(code);
    for (const { rule, message, hint = "" } of all) {
      expect(rule).toSatisfy(isRuleId);
      expect(message).toMatch(/^\p{Lu}[^\n]*\.$/u);
      expect(hint).toMatch(/^$|^\p{Lu}[^\n]*[.?]$/u);
      expect(`${message} ${hint}`).not.toMatch(ENGLISH);
    }
  });
});

it("every sentence as the editor sees it", () => {
  const sentences = Object.values(FAULTS).flatMap((cases) => cases.flatMap(told));
  expect(sentences.map(({ message, hint = "" }) => `${message} ${hint}`.trim())).toMatchInlineSnapshot(`
    [
      "Fältet ”faltet” saknas.",
      "Fältet ”faltet” är tomt. Fyll i det, eller ta bort raden om det inte behövs.",
      "Fältet ”faltet” är ett tal (”7”) men ska vara en text. Sätt citattecken runt värdet.",
      "Fältet ”faltet” är ett ja/nej-värde (”true”) men ska vara en text. Sätt citattecken runt värdet.",
      "Fältet ”faltet” är en lista men ska vara en text.",
      "Fältet ”faltet” är en grupp av fält men ska vara en text.",
      "Fältet ”faltet” är en text (”7”) men ska vara ett tal.",
      "Fältet ”faltet” är ett tal (”1.5”) men ska vara ett heltal.",
      "Fältet ”faltet” är en text (”ja”) men ska vara true eller false.",
      "Fältet ”faltet” är en text (”a”) men ska vara en lista. Skriv varje del på en egen rad som börjar med bindestreck och mellanslag.",
      "Fältet ”faltet” är en text (”a”) men ska vara en grupp av fält. Skriv fälten indragna, ett på varje rad.",
      "Fältet ”faltet” är en text (”2020-04-07”) men ska vara ett annat slags värde.",
      "Fältet ”faltet” är för kort: 4 tecken. Skriv minst 10.",
      "Fältet ”faltet” är tomt. Skriv minst 10 tecken, eller ta bort fältet om det inte behövs.",
      "Fältet ”faltet” är tomt. Skriv minst 10 tecken, eller ta bort fältet om det inte behövs.",
      "Fältet ”faltet” är för kort: 3 tecken. Skriv minst 10.",
      "Listan ”faltet” har 1 post. Den ska ha minst 2.",
      "Listan ”faltet” är tom. Den ska ha minst 1.",
      "Listan ”faltet” har 1 post. Den ska ha exakt 2.",
      "Fältet ”faltet” är för litet. Det minsta är 5.",
      "Fältet ”faltet” är för litet. Det minsta är 1.",
      "Fältet ”faltet” är för långt: 8 tecken. Skriv högst 3.",
      "Listan ”faltet” har 2 poster. Den ska ha högst 1.",
      "Listan ”faltet” har 2 poster. Den ska ha exakt 1.",
      "Fältet ”faltet” är för stort. Det största är 5.",
      "Fältet ”faltet” har fel form: ”ingen adress”. Skriv en e-postadress eller en adress som börjar med https://.",
      "Fältet ”faltet” har fel form: ”Almi”. Skriv mapp och namn, till exempel insatser/almi-brygglan.",
      "Fältet ”faltet” har fel form: ”Å Ä Ö”. Använd bara a–z, 0–9 och bindestreck.",
      "Fältet ”faltet” har fel form: ”x”. Jämför med hur de andra är skrivna.",
      "Fältet ”faltet” har fel form: ”x”. Jämför med hur de andra är skrivna.",
      "Fältet ”faltet” måste vara jämnt delbart med 5.",
      "Fältet ”konstig” finns inte.",
      "Fältet ”faltet” är ett tal (”7”) men ska vara en text eller en lista. Sätt citattecken runt värdet.",
      "Fältet ”faltet” är tomt. Fyll i det, eller ta bort raden om det inte behövs.",
      "Fältet ”faltet” saknas.",
      "Fältet ”faltet” har fel form: ”ftp://x”. Skriv en e-postadress eller en adress som börjar med https://.",
      "Fältet ”faltet” är ett ja/nej-värde (”true”) men ska vara en text. Sätt citattecken runt värdet.",
      "Typen ”nyhet” finns inte. Välj ”insats”, ”programförändring”, ”informationstillfälle”, ”erfarenhet” eller ”behov”.",
      "Fältet ”typ” saknas. Välj ”insats”, ”programförändring”, ”informationstillfälle”, ”erfarenhet” eller ”behov”.",
      "Fältet ”faltet” har ett namn som inte går att använda.",
      "Fältet ”faltet” innehåller något som inte hör hemma där.",
      "Fältet ”faltet” kan inte vara ”kanske”. Välj ”ja” eller ”nej”.",
      "Fältet ”faltet” kan inte vara ”false”. Ta bort raden: fältet skrivs bara när svaret är ja.",
      "Fältet ”faltet” saknas. Välj ”ja” eller ”nej”.",
      "Fältet ”faltet” är tomt. Välj ”ja” eller ”nej”.",
      "Fältet ”faltet” kan inte vara ”{"ja":"nej"}”. Välj ”ja” eller ”nej”.",
      "Fältet ”faltet”: ”i går” går inte att läsa som datum. Skriv 2020-04-07, eller med klockslag 2020-04-07 13:30.",
      "Fältet ”faltet”: adressen måste börja med https://.",
      "Samma sak står två gånger i listan. Ta bort den ena.",
    ]
  `);
});
