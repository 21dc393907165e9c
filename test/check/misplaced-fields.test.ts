import { describe, expect, it } from "vitest";
import { type Typ, typer } from "../../schemas/typer.ts";
import { problemsIn } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

/** What an editor is told of a notice with these fields, message and hint on a line. */
const told = (typ: Typ, fields: string) =>
  problemsIn({ [`${typer[typ].mapp}/provet.md`]: withFields(validNotis(typ), fields) }).map(({ message, hint = "" }) =>
    `${message} ${hint}`.trim(),
  );

describe("fields that lack their indentation are told once, and kept", () => {
  it.each([
    [
      "insats",
      "-tills_vidare\nansokan:\noppnar: 2020-05-04\nstanger: 2020-06-30",
      "Raderna ”oppnar” och ”stanger” hör till ”ansokan”. Dra in dem två mellanslag.",
    ],
    [
      "informationstillfälle",
      "anmalan:\nlank: https://tillvaxtverket.se/a\nsenast: 2020-05-01",
      "Raderna ”lank” och ”senast” hör till ”anmalan”. Dra in dem två mellanslag.",
    ],
    [
      "informationstillfälle",
      "anmalan:\n  lank: https://tillvaxtverket.se/a\nsenast: 2020-05-01",
      "Raden ”senast” hör till ”anmalan”. Dra in den två mellanslag.",
    ],
    [
      "informationstillfälle",
      "anmalan:\nlank: https://tillvaxtverket.se/a",
      "Fältet ”anmalan” är tomt. Hör raden ”lank” dit: dra in den två mellanslag. Ta annars bort raden ”anmalan:”.",
    ],
    [
      "insats",
      "-kallor\nkallor:\n- titel: Tillväxtverket\nurl: https://tillvaxtverket.se/a",
      "Raden ”url” hör till ”kallor”. Ställ ”url” rakt under ”titel”.",
    ],
    [
      "insats",
      "gor_sa_har:\nvad: Ring kommunernas växlar.\nsenast: 2020-12-15",
      "Raderna ”vad” och ”senast” hör till ”gor_sa_har”. Skriv ”- vad: …”, och ställ ”senast” rakt under ”vad”.",
    ],
    [
      "insats",
      "-kallor\nkallor:\nurl: https://tillvaxtverket.se/a",
      "Raden ”url” hör till ”kallor”. Skriv ”- titel: …”, och ställ ”url” rakt under ”titel”.",
    ],
    [
      "insats",
      "gor_sa_har:\nvad: Ring kommunernas växlar.",
      "Raden ”vad” hör till ”gor_sa_har”. Skriv ”- ” före ”vad”.",
    ],
    [
      "insats",
      "stanger: 2020-06-30",
      "Fältet ”stanger” finns inte här, men i ”ansokan”. Hör raden dit: ställ den under ”ansokan:”, indragen två mellanslag.",
    ],
    [
      "insats",
      "till: 2020-06-30",
      "Fältet ”till” finns inte här, men i ”galler” och ”stodperiod”. Hör raden dit: ställ den under ”galler:” eller ”stodperiod:”, indragen två mellanslag.",
    ],
  ] as const)("%s: %s", (typ, fields, sentence) => {
    expect(told(typ, fields)).toEqual([sentence]);
  });

  it("and what is wrong with them as well is told where they stand", () => {
    const problems = problemsIn({
      "insatser/provet.md": withFields(validNotis("insats"), "ansokan:\nstangr: 2020-06-30\noppnar: i går\nsprid:"),
    });
    expect(problems.map(({ rule, span }) => `${rule} ${span.line}`)).toEqual([
      ...["fel-sort 14", "okand-nyckel 15", "okand-nyckel 16", "fel-sort 17"],
    ]);
    const moved = problemsIn({
      "insatser/provet.md": withFields(validNotis("insats"), "ansokan:\noppnar: i går\nstanger: 2020-06-30"),
    });
    expect(moved.map(({ rule, span }) => `${rule} ${span.line}:${span.column}`)).toEqual([
      ...["okand-nyckel 15:1", "ogiltigt-datum 15:9"],
    ]);
  });
});

it("a field that only other types have is told so", () => {
  expect(told("informationstillfälle", "ansokan:\n  lank: https://tillvaxtverket.se/a")).toEqual([
    "Fältet ”ansokan” finns inte för informationstillfälle, bara för insats och programförändring. Skriv uppgiften i ett fält som finns för informationstillfälle (de står i CONTRIBUTING.md), eller i brödtexten.",
  ]);
  expect(told("insats", "andring: [förlängning]")).toEqual([
    "Fältet ”andring” finns inte för insats, bara för programförändring. Menade du ”andringar”?",
  ]);
  expect(told("insats", "hittepa: x")).toEqual([
    "Fältet ”hittepa” finns inte. Fälten står i CONTRIBUTING.md. Ta bort raden, eller flytta texten till brödtexten.",
  ]);
});
