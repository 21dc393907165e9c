import { describe, expect, it } from "vitest";
import type { RuleId } from "../../scripts/check/rules/index.ts";
import { covered, problemsIn } from "../support/content.ts";
import { validNotis, withBody } from "../support/notices.ts";

const found = (rule: RuleId, body: string) => {
  const text = withBody(validNotis("insats"), body);
  return problemsIn({ "insatser/provet.md": text })
    .filter((problem) => problem.rule === rule)
    .map((problem) => covered(text, problem));
};

describe("a date without its year", () => {
  it.each([
    ["Sista dag är den 31 maj.", ["den 31 maj"]],
    ["Öppet 15–17 juni. Mötet i maj 2020 ställdes in.", ["15–17 juni"]],
    ["Beslutet kom den 3\nmars.", ["den 3\nmars"]],
    ["Läs [beslutet](https://a.se/2020) från den 3 mars.", ["den 3 mars"]],
  ])("is found in %j", (body, expected) => {
    expect(found("datum-utan-ar", body)).toEqual(expected);
  });

  it.each([
    "Sista dag är den 31 maj 2020.",
    "Öppet från den 1 april till och med den 30 juni 2020.",
    "Mellan den 5 maj 2020 och den 7 juni är det stängt.",
    "Sista dagar 2020:\n\n- den 31 maj\n- den 30 juni",
    "| Stöd 2020 | Sista dag |\n| --- | --- |\n| mars | 31 maj |",
    "Medel betalas ut den 1 mars varje år.",
    "Se [sidan om den 3 mars 2020](https://a.se/3-mars/) kl. 13.00 den 4 mars.",
    "Kapitel 5 marsch.",
  ])("is not found in %j", (body) => {
    expect(found("datum-utan-ar", body)).toEqual([]);
  });
});

describe("an amount that a line may break", () => {
  it.each([
    ["Högst 50 000 kronor.", ["50 000 kronor"]],
    ["Högst 1 250 000 kronor och 20 procent.", ["1 250 000 kronor", "20 procent"]],
    ["Ramen är 2,5 miljarder kronor, 10–20 procent mer.", ["2,5 miljarder", "20 procent"]],
  ])("is found in %j", (body, expected) => {
    expect(found("belopp-utan-hart-mellanslag", body)).toEqual(expected);
  });

  it.each([
    "Högst 50\u00A0000\u00A0kronor.",
    "Ring 0771-670 670 eller 08 123 456 78.",
    "Ring +46 771 670 670.",
    "Under 2020 300 företag.",
    "Se `50 000 kronor` och [sidan](https://a.se/50%20000).",
  ])("is not found in %j", (body) => {
    expect(found("belopp-utan-hart-mellanslag", body)).toEqual([]);
  });
});

describe("vague words", () => {
  it.each([
    ["Sök så snart\nsom möjligt.", ["så snart\nsom möjligt"]],
    ["Fler möten hålls i vår.", ["i vår"]],
    ["Under hösten hålls möten. År 2020 är slut.", ["Under hösten"]],
  ])("are found in %j", (body, expected) => {
    expect(found("vaga-ord", body)).toEqual(expected);
  });

  it.each([
    "I vår region finns det stöd.",
    "Skriv inte ”inom kort” utan en dag.",
    "Möten hölls under våren och sommaren 2020.",
    "Lägesbilder lämnas löpande.",
    "Det finns i justerade nuvärden.",
  ])("are not found in %j", (body) => {
    expect(found("vaga-ord", body)).toEqual([]);
  });
});

describe("words of links", () => {
  it.each([
    ["Se [här](https://a.se/b) och här.", ["här"]],
    ["Se här, [**här**](https://a.se/b).", ["här"]],
    [
      "| A | B |\n| --- | --- |\n| [Läs mer](https://a.se/b) | [läs mer här](https://a.se/c) |",
      ["Läs mer", "läs mer här"],
    ],
    ["[www.a.se](https://www.a.se/)", ["www.a.se"]],
    ["Se <HTTPS://www.a.se/b>.", ["HTTPS://www.a.se/b"]],
    ["[Klicka här »][1]\n\n[1]: https://a.se/b", ["Klicka här »"]],
  ])("say nothing in %j", (body, expected) => {
    expect(found("lanktext", body)).toEqual(expected);
  });

  it.each([
    "Kartan finns på [verksamt.se](https://verksamt.se/karta).",
    "[Läs mer om brygglånet](https://www.almi.se/brygglan)",
    "Skriv till <info@example.org>.",
    "[Information till projektägare](https://a.se/b)",
  ])("are right in %j", (body) => {
    expect(found("lanktext", body)).toEqual([]);
  });
});
