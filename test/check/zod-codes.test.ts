import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Lank, Lista, Text, UngefarligDag } from "../../schemas/falt.ts";
import { meddelande } from "../../schemas/meddelanden.ts";
import { NotisFalt } from "../../schemas/notis.ts";
import { isRuleId } from "../../scripts/check/rules/index.ts";

type Code = z.core.$ZodIssue["code"];
type Case = [name: string, schema: z.ZodType, value: unknown];

/** Ways to bring about each kind of fault that zod knows; a new kind in zod does not compile until it has one. */
const FAULTS: Record<Code, Case[]> = {
  invalid_type: [
    ["missing", z.string(), undefined],
    ["null", z.string(), null],
    ["a number for a text", z.string(), 7],
    ["true for a text", z.string(), true],
    ["a list for a text", z.string(), ["a"]],
    ["a group for a text", z.string(), { a: 1 }],
    ["a text for a number", z.number(), "7"],
    ["a fraction for a whole number", z.int(), 1.5],
    ["a text for true", z.boolean(), "ja"],
    ["a text for a list", z.array(z.string()), "a"],
    ["a text for a group", z.object({ a: z.string() }), "a"],
    ["a text for a day of the machine", z.date(), "2020-04-07"],
  ],
  too_small: [
    ["text", Text(10, 20), "kort"],
    ["empty text", Text(10, 20), ""],
    ["text of white space", Text(10, 20), "   "],
    ["text whose spaces do not count", Text(10, 20), "a        b"],
    ["list", z.array(z.string()).min(2), ["a"]],
    ["empty list", z.array(z.string()).min(1), []],
    ["list of exact length", z.array(z.string()).length(2), ["a"]],
    ["number", z.number().min(5), 1],
    ["size of a set", z.set(z.string()).min(1), new Set()],
  ],
  too_big: [
    ["text", Text(1, 3), "för lång"],
    ["list", z.array(z.string()).max(1), ["a", "b"]],
    ["list of exact length", z.array(z.string()).length(1), ["a", "b"]],
    ["number", z.number().max(5), 10],
  ],
  invalid_format: [
    ["e-mail", z.email(), "ingen adress"],
    ["address of a notice", z.string().regex(/^[a-z]+\/[a-z0-9-]{3,80}$/), "Almi"],
    ["slug", z.string().regex(/^[a-z0-9-]{3,80}$/), "Å Ä Ö"],
    ["another pattern", z.string().regex(/^\d\d$/), "x"],
    ["another format", z.uuid(), "x"],
  ],
  not_multiple_of: [["number", z.number().multipleOf(5), 7]],
  unrecognized_keys: [["a key", z.strictObject({}), { konstig: 1 }]],
  invalid_union: [
    ["neither shape", z.union([z.string(), z.array(z.string())]), 7],
    ["null", z.union([z.string(), z.array(z.string())]), null],
    ["missing", z.union([z.string(), z.array(z.string())]), undefined],
    ["a shape that fits but for its form", z.union([z.email(), Lank]), "ftp://x"],
    ["a day of the wrong kind", UngefarligDag, true],
    ["type that does not exist", NotisFalt, { typ: "nyhet" }],
    ["type missing", NotisFalt, {}],
  ],
  invalid_key: [["map", z.map(z.literal(true), z.string()), new Map([[false, "b"]])]],
  invalid_element: [["map", z.map(z.boolean(), z.string().min(3)), new Map([[true, "b"]])]],
  invalid_value: [
    ["one of several", z.enum(["ja", "nej"]), "kanske"],
    ["the only one", z.literal(true), false],
    ["missing", z.enum(["ja", "nej"]), undefined],
    ["null", z.enum(["ja", "nej"]), null],
    ["a group", z.enum(["ja", "nej"]), { ja: "nej" }],
  ],
  custom: [
    ["clause about a day", UngefarligDag, "i går"],
    ["clause about an address", Lank, "javascript:alert(1)"],
    ["whole sentence", Lista(z.string(), 1, 5), ["a", "a"]],
  ],
};

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
      "Fältet ”faltet” kan inte vara ”false”. Skriv ”true”.",
      "Fältet ”faltet” saknas. Välj ”ja” eller ”nej”.",
      "Fältet ”faltet” är tomt. Välj ”ja” eller ”nej”.",
      "Fältet ”faltet” kan inte vara ”{"ja":"nej"}”. Välj ”ja” eller ”nej”.",
      "Fältet ”faltet”: ”i går” går inte att läsa som datum. Skriv 2020-04-07, eller med klockslag 2020-04-07 13:30.",
      "Fältet ”faltet”: adressen måste börja med https://.",
      "Samma sak står två gånger i listan. Ta bort den ena.",
    ]
  `);
});
