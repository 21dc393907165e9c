import { describe, expect, it } from "vitest";
import { type Typ, typer } from "../../schemas/typer.ts";
import { problemsIn } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

/** What an editor is told of a notice with these fields, message and hint on a line. */
const told = (typ: Typ, fields: string) =>
  problemsIn({ [`${typer[typ].mapp}/provet.md`]: withFields(validNotis(typ), fields) }).map(({ message, hint = "" }) =>
    `${message} ${hint}`.trim(),
  );

describe("a no never becomes a yes", () => {
  it.each([
    ["insats", "tills_vidare", "false"],
    ["insats", "tills_vidare", "nej"],
    ["informationstillfälle", "heldag", "no"],
    ["informationstillfälle", "heldag", "Off"],
  ] as const)("%s: %s: %s", (typ, falt, nej) => {
    expect(told(typ, `${falt}: ${nej}`)).toEqual([
      `Fältet ”${falt}” kan inte vara ”${nej}”. Ta bort raden: fältet skrivs bara när svaret är ja.`,
    ]);
  });

  it("and a yes is told how it is written, what is neither both ways", () => {
    const [ja, maj, tomt, citat] = ["ja", "maj", "", '"true"'].map((v) => told("insats", `tills_vidare: ${v}`.trim()));
    expect(ja).toEqual(["Fältet ”tills_vidare” kan inte vara ”ja”. Skriv ”true”."]);
    expect(maj).toEqual([
      "Fältet ”tills_vidare” kan inte vara ”maj”. Skriv ”true” när svaret är ja, ta annars bort raden.",
    ]);
    expect(tomt).toEqual(["Fältet ”tills_vidare” är tomt. Skriv ”true” när svaret är ja, ta annars bort raden."]);
    expect(citat).toEqual(["Fältet ”tills_vidare” är en text (”true”). Ta bort citattecknen."]);
  });
});

describe("a text where a list or a group should be is told what the lines look like", () => {
  it.each([
    [
      "insats",
      "kallor: https://tillvaxtverket.se/a",
      "Skriv ”- titel: …” under ”kallor:”, och raden ”url: https://tillvaxtverket.se/a” rakt under ”titel”.",
    ],
    [
      "insats",
      "kallor:\n  - https://tillvaxtverket.se/a",
      "Skriv ”- titel: …”, och raden ”url: https://tillvaxtverket.se/a” rakt under ”titel”.",
    ],
    [
      "insats",
      "kallor: Tillväxtverket",
      "Skriv ”- titel: Tillväxtverket” under ”kallor:”, och raden ”url: https://…” rakt under ”titel”.",
    ],
    [
      "insats",
      "kallor:\n  titel: Tillväxtverket\n  url: https://tillvaxtverket.se/a",
      "Skriv ”- ” före ”titel”, och ställ de andra raderna rakt under ordet.",
    ],
    ["insats", "gor_sa_har: Ring kommunerna", "Skriv ”- vad: Ring kommunerna” under ”gor_sa_har:”."],
    ["insats", 'gor_sa_har: "Ring: nu"', 'Skriv ”- vad: "Ring: nu"” under ”gor_sa_har:”.'],
    ["insats", "sprid: Sök stödet nu", "Skriv raden ”kort: Sök stödet nu” under ”sprid:”, indragen två mellanslag."],
    [
      "insats",
      "ansokan: https://tillvaxtverket.se/a",
      "Skriv raden ”lank: https://tillvaxtverket.se/a” under ”ansokan:”, indragen två mellanslag.",
    ],
    [
      "insats",
      "ansokan: 2020-12-01",
      "Skriv de rader som behövs under ”ansokan:”, indragna två mellanslag: ”oppnar: 2020-12-01” eller ”stanger: 2020-12-01”.",
    ],
    [
      "insats",
      "stodperiod: mars till maj",
      "Skriv raderna ”fran: ÅÅÅÅ-MM-DD” och ”till: ÅÅÅÅ-MM-DD” under ”stodperiod:”, indragna två mellanslag.",
    ],
    [
      "informationstillfälle",
      "anmalan: 2020-05-01",
      "Skriv raden ”senast: 2020-05-01” under ”anmalan:”, indragen två mellanslag.",
    ],
    [
      "informationstillfälle",
      "anmalan: via e-post",
      "Skriv de rader som behövs under ”anmalan:”, indragna två mellanslag: ”lank: https://…” eller ”senast: ÅÅÅÅ-MM-DD”.",
    ],
  ] as const)("%s: %s", (typ, fields, hint) => {
    const [sentence = "", ...others] = told(typ, fields);
    expect(others).toEqual([]);
    expect(sentence).toMatch(/^Fältet ”\w+” är .* men ska vara en (?:lista|grupp av fält)\. Skriv/);
    expect(sentence.endsWith(` ${hint}`)).toBe(true);
  });
});

describe("what is empty", () => {
  it.each([
    ["titel:", "Fältet ”titel” är tomt, men behövs alltid. Fyll i det."],
    ['titel: ""', "Fältet ”titel” är tomt, men behövs alltid. Skriv minst 10 tecken."],
    ["regioner:", "Fältet ”regioner” är tomt, men behövs alltid. Fyll i det."],
    ['regioner: ""', "Fältet ”regioner” är tomt, men behövs alltid. Fyll i det."],
    ['regioner: [Skåne, ""]', "En rad i listan ”regioner” är tom. Fyll i den, eller ta bort den."],
    ['publicerad: ""', "Fältet ”publicerad” är tomt, men behövs alltid. Fyll i det."],
    ["kallor:\n  - titel: Tillväxtverket\n    url:", "Fältet ”url” är tomt, men behövs alltid. Fyll i det."],
    ['kallor:\n  - titel: Tillväxtverket\n    url: ""', "Fältet ”url” är tomt, men behövs alltid. Fyll i det."],
    ["belopp:", "Fältet ”belopp” är tomt. Fyll i det, eller ta bort raden om det inte behövs."],
    ["ansokan:", "Fältet ”ansokan” är tomt. Fyll i det, eller ta bort raden om det inte behövs."],
  ])("%s", (fields, sentence) => {
    expect(told("insats", fields)).toEqual([sentence]);
  });
});

describe("a time without its day", () => {
  it.each([
    ["slut: 15.00", "Skriv datum och klockslag: 2020-05-07 15:00."],
    ["slut: 15.30", "Skriv datum och klockslag: 2020-05-07 15:30."],
    ["slut: 15:05", "Skriv datum och klockslag: 2020-05-07 15:05."],
    ["slut: kl 15", "Skriv datum och klockslag: 2020-05-07 15:00."],
    ["anmalan:\n  senast: 12.00", "Skriv datum och klockslag, till exempel 2020-04-07 12:00."],
  ])("%s gets the day of the meeting where it is known", (fields, hint) => {
    const falt = /senast|slut/.exec(fields)?.[0];
    expect(told("informationstillfälle", fields)).toEqual([`Fältet ”${falt}” har bara ett klockslag. ${hint}`]);
  });

  it("a number that is no time is told what a day looks like", () => {
    expect(told("informationstillfälle", "slut: 20200507")).toEqual([
      "Fältet ”slut” är ett tal (”20200507”) men ska vara ett datum. Skriv 2020-04-07, eller med klockslag 2020-04-07 13:30.",
    ]);
    expect(told("insats", "galler:\n  fran: 2020")).toEqual([
      "Fältet ”fran” är ett tal (”2020”) men ska vara ett datum. Skriv år, månad och dag så här: 2020-04-07.",
    ]);
  });
});

it("an address in curly quotes is told without them", () => {
  const [problem, ...others] = problemsIn({
    "insatser/provet.md": withFields(
      validNotis("insats"),
      "kallor:\n  - titel: Tillväxtverket\n    url: ”https://tillvaxtverket.se/a”",
    ),
  });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    rule: "ogiltig-lank",
    message: "Fältet ”url”: adressen står inom citattecken. Ta bort citattecknen.",
    fix: { text: "https://tillvaxtverket.se/a" },
  });
  // Odd, but an address: what it ends with may be a part of it.
  expect(told("insats", "kallor:\n  - titel: Tillväxtverket\n    url: https://tillvaxtverket.se/regionernas’")).toEqual(
    [],
  );
});
