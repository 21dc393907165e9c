import { describe, expect, it } from "vitest";
import type { Typ } from "../../schemas/typer.ts";
import { typer } from "../../schemas/typer.ts";
import { covered, problemsIn } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

const told = (fields: string, typ: Typ = "insats") => {
  const text = withFields(validNotis(typ), fields);
  return problemsIn({ [`${typer[typ].mapp}/provet.md`]: text }).map((problem) =>
    [problem.rule, covered(text, problem), problem.hint ?? ""].join(" | ").replace(/ \| $/, ""),
  );
};

describe("a year that cannot be right", () => {
  it.each([
    ["publicerad: 0202-04-07", "orimligt-ar | 0202-04-07 | Menas 2020?"],
    ["publicerad: 3020-04-07 10:51", "orimligt-ar | 3020-04-07 10:51 | Menas 2020?"],
    ["ansokan:\n  oppnar: 2020-05-04\n  stanger: 2220-06-12", "orimligt-ar | 2220-06-12 | Menas 2020?"],
  ])("is an error, told once: %s", (fields, expected) => {
    expect(told(fields)).toEqual([expected]);
  });

  it("is found in a meeting, without a guess where no other year is near", () => {
    expect(
      told("start: 2202-12-15 13:00\nplats: Zoom\nosakert: Hur man anmäler sig är inte känt.", "informationstillfälle"),
    ).toEqual(["orimligt-ar | 2202-12-15 13:00"]);
  });
});

describe("a date far from the publication", () => {
  it.each([
    ["start: 2012-05-07 13:00", "2012-05-07 13:00"],
    ["start: 2012-05-07 13:00\nslut: 2012-05-07 15:00", "2012-05-07 13:00"],
    ["publicerad: 2002-04-07\nslut: 2020-05-07 15:00", "2020-05-07 13:00"],
  ])("of a meeting is told once: %s", (fields, expected) => {
    expect(told(fields, "informationstillfälle")).toEqual([`avlagset-datum | ${expected}`]);
  });

  it.each([
    ["publicerad: 2030-04-07", "2030-04-07"],
    ["ansokan:\n  stanger: 2026-06-12", "2026-06-12"],
    ["andringar:\n  - datum: 2031-04-15\n    slag: rättelse\n    text: Beloppet är rättat.", "2031-04-15"],
    ["gor_sa_har:\n  - vad: Sprid uppgiften.\n    senast: 2020-04-06", "2020-04-06"],
  ])("is told: %s", (fields, expected) => {
    expect(told(fields)).toEqual([`avlagset-datum | ${expected}`]);
  });

  it.each([
    "publicerad: 2020-12-01",
    "publicerad: 2021-11-16",
    "publicerad: okänt\nosakert: Dagen framgår inte av källan.\nansokan:\n  stanger: 2014-06-12",
    "andringar:\n  - datum: 2021-02-25\n    slag: väsentlig\n    text: Ansökan öppnar.",
    "-tills_vidare\ngaller:\n  fran: 2014-01-01\ntitel: Stöd till små företag under hela krisen",
    "titel: Stöd till små företag till och med 2026\nansokan:\n  stanger: 2026-06-12",
    "gor_sa_har:\n  - vad: Sprid uppgiften.\n    senast: 2020-04-07",
    "diarienummer: 1890-12-01",
  ])("is right, or told by another rule: %s", (fields) => {
    expect(told(fields)).toEqual([]);
  });
});
