import { expect, it } from "vitest";
import { validNotis, withBody } from "../support/notices.ts";
import { report, reportFor } from "../support/report.ts";

it("a misspelt region", () => {
  expect(report("regioner:\n  - Västra Göteland")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:7:5  fel  okand-region
      7 |   - Västra Göteland
        |     ^^^^^^^^^^^^^^^ Regionen ”Västra Göteland” finns inte. Menade du ”Västra Götaland”?
      Läs mer: /redaktor/regler/#okand-region

    1 fel, 0 varningar (11 filer lästa).
    "
  `);
});
it("a misspelt field", () => {
  expect(report("samanfattning: Stöd till små företag i hela landet.\n-sammanfattning")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:13:1  fel  okand-nyckel
      13 | samanfattning: Stöd till små företag i hela landet.
         | ^^^^^^^^^^^^^ Fältet ”samanfattning” finns inte. Menade du ”sammanfattning”?
      Läs mer: /redaktor/regler/#okand-nyckel

    1 fel, 0 varningar (11 filer lästa).
    "
  `);
});
it("a colon in a title", () => {
  expect(report("titel: Nytt stöd: ansök senast i maj")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:3:8  fel  kolon-i-text
      3 | titel: Nytt stöd: ansök senast i maj
        |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Texten innehåller ett kolon och måste stå inom citattecken. Skriv: titel: "Nytt stöd: ansök senast i maj"
      Läs mer: /redaktor/regler/#kolon-i-text

    1 fel, 0 varningar (11 filer lästa).
    "
  `);
});
it("a missing sender", () => {
  expect(report("-avsandare")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:1:1  fel  saknat-falt
      1 | ---
        | ^^^ Fältet ”avsandare” saknas.
      Läs mer: /redaktor/regler/#saknat-falt

    1 fel, 0 varningar (11 filer lästa).
    "
  `);
});
it("a date that does not exist, and one in another form", () => {
  expect(report("publicerad: 2020-02-30")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:9:13  fel  ogiltigt-datum
      9 | publicerad: 2020-02-30
        |             ^^^^^^^^^^ Fältet ”publicerad”: 2020-02-30 finns inte i kalendern.
      Läs mer: /redaktor/regler/#ogiltigt-datum

    1 fel, 0 varningar (11 filer lästa).
    "
  `);
  expect(report("publicerad: 7 april 2020")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:9:13  fel  ogiltigt-datum
      9 | publicerad: 7 april 2020
        |             ^^^^^^^^^^^^ Fältet ”publicerad”: ”7 april 2020” går inte att läsa som datum. Skriv 2020-04-07, eller med klockslag 2020-04-07 13:30. Menade du ”2020-04-07”?
      Läs mer: /redaktor/regler/#ogiltigt-datum

    1 fel, 0 varningar (11 filer lästa).
    "
  `);
});
it("a misspelt type, and the type of another folder", () => {
  expect(report("typ: insatts")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:2:6  fel  okand-typ
      2 | typ: insatts
        |      ^^^^^^^ Typen ”insatts” finns inte. Menade du ”insats”?
      Läs mer: /redaktor/regler/#okand-typ

    1 fel, 0 varningar (11 filer lästa).
    "
  `);
  expect(reportFor({ "insatser/lokaler.md": validNotis("behov") })).toMatchInlineSnapshot(`
    "content/insatser/lokaler.md:2:6  fel  fel-mapp
      2 | typ: behov
        |      ^^^^^ Filen ligger i mappen ”insatser” men typen är ”behov”. Flytta filen till content/behov/, eller ändra typen till ”insats”.
      Läs mer: /redaktor/regler/#fel-mapp

    1 fel, 0 varningar (11 filer lästa).
    "
  `);
});
it("a link that runs a script", () => {
  const notis = withBody(validNotis("insats"), "Läs [villkoren](javascript:alert(1)) först.");
  expect(reportFor({ "insatser/foretagsjour.md": notis })).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:16:17  fel  otillaten-lank
      16 | Läs [villkoren](javascript:alert(1)) först.
         |                 ^^^^^^^^^^^^^^^^^^^ Länken ”javascript:alert(1)” går inte att använda: adressen måste börja med https://.
      Läs mer: /redaktor/regler/#otillaten-lank

    1 fel, 0 varningar (11 filer lästa).
    "
  `);
});
