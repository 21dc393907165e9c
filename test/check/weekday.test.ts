import { describe, expect, it } from "vitest";
import { covered, problemsIn } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

const found = (text: string) =>
  problemsIn({ "insatser/provet.md": text })
    .filter(({ rule }) => rule === "fel-veckodag")
    .map((problem) => `${covered(text, problem)} | ${problem.message} ${problem.hint ?? ""}`.trim());

const inBody = (body: string) => found(withBody(validNotis("insats"), body));

describe("a weekday that does not match its date", () => {
  it("says which day it is", () => {
    expect(inBody("Mötet hålls måndag den 15 april 2020.")).toMatchInlineSnapshot(`
      [
        "måndag den 15 april 2020 | Veckodagen stämmer inte: den 15 april 2020 är en onsdag, inte en måndag. Rätta veckodagen till ”onsdag”, eller datumet.",
      ]
    `);
  });

  it.each([
    "Mötet hålls torsdagen den 20 november 2020.",
    "Mötet hålls torsdag 20 november 2020.",
    "MÖTET HÅLLS TORSDAG DEN 20 NOVEMBER 2020.",
    "Torsdagens den 20:e november 2020",
    "Mötet hålls torsdag, den 20 november 2020",
    "Mötet hålls torsdag 2020-11-20.",
    "Mötet hålls på torsdag\nden 20 november\n2020.",
    "- Torsdag den 20 november 2020: träff",
    "| Dag | Plats |\n| --- | --- |\n| torsdag den 20 november 2020 | Zoom |",
  ])("is found in %j", (body) => {
    expect(inBody(body)).toHaveLength(1);
  });

  it.each([
    "Mötet hålls fredagen den 20 november 2020.",
    "Mötet hålls onsdag 15 april 2020.",
    "Mötet hålls måndag 15/4 2020.",
    "Öppet tisdag–torsdag den 5–7 maj 2020.",
    "Varje måndag hålls ett möte. Den 15 april 2020 är det sista.",
    "Öppet varje måndag\n\n15 april 2020 är sista dag.",
    "Skriv inte `måndag den 15 april 2020`.",
    "```\nmåndag den 15 april 2020\n```",
    "Måndagsmötet den 15 april 2020 ställs in.",
  ])("is not found in %j", (body) => {
    expect(inBody(body)).toEqual([]);
  });

  it("is found on 29 February in leap years, and a day that does not exist is told as that", () => {
    expect(inBody("Mötet hålls lördag den 29 februari 2020.")).toEqual([]);
    expect(inBody("Mötet hålls fredag den 31 april 2020.")).toEqual([
      "fredag den 31 april 2020 | Datumet ”fredag den 31 april 2020” finns inte i kalendern. Rätta det.",
    ]);
  });

  it("is found in a folded and a quoted field at its exact place, and not in the title of a source", () => {
    const folded = "sammanfattning: >-\n  Små företag kan söka stöd fram till måndag den\n  15 april 2020.";
    expect(found(withFields(validNotis("insats"), folded))[0]).toMatch(/^måndag den\n {2}15 april 2020 \|/);
    const quoted = 'gor_sa_har:\n  - vad: "Sök senast måndag den 15 april 2020."';
    expect(found(withFields(validNotis("insats"), quoted))).toHaveLength(1);
    const source = "kallor:\n  - titel: Stöd från måndag den 15 april 2020\n    url: https://tillvaxtverket.se/stod";
    expect(found(withFields(validNotis("insats"), source))).toEqual([]);
  });
});
