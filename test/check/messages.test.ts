import { expect, it } from "vitest";
import { textReport } from "../../scripts/check/report/text.ts";
import { type Files, loadFiles } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

/** The whole report an editor would see for a content folder with these files in it. */
function reportFor(files: Files): string {
  const { problems, files: count } = loadFiles(files);
  return textReport(problems, count);
}

const report = (fields: string) => reportFor({ "insatser/foretagsjour.md": withFields(validNotis("insats"), fields) });

it("a misspelt region", () => {
  expect(report("regioner:\n  - Västra Göteland")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:7:5  fel  okand-region
      7 |   - Västra Göteland
        |     ^^^^^^^^^^^^^^^ Regionen ”Västra Göteland” finns inte. Menade du ”Västra Götaland”?
      Läs mer: /redaktor/regler/#okand-region

    1 fel, 0 varningar (9 filer lästa).
    "
  `);
});
it("a misspelt field", () => {
  expect(report("samanfattning: Stöd till små företag i hela landet.\n-sammanfattning")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:13:1  fel  okand-nyckel
      13 | samanfattning: Stöd till små företag i hela landet.
         | ^^^^^^^^^^^^^ Fältet ”samanfattning” finns inte. Menade du ”sammanfattning”?
      Läs mer: /redaktor/regler/#okand-nyckel

    1 fel, 0 varningar (9 filer lästa).
    "
  `);
});
it("a colon in a title", () => {
  expect(report("titel: Nytt stöd: ansök senast i maj")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:3:8  fel  kolon-i-text
      3 | titel: Nytt stöd: ansök senast i maj
        |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Texten innehåller ett kolon och måste stå inom citattecken. Skriv: titel: "Nytt stöd: ansök senast i maj"
      Läs mer: /redaktor/regler/#kolon-i-text

    1 fel, 0 varningar (9 filer lästa).
    "
  `);
});
it("a missing sender", () => {
  expect(report("-avsandare")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:1:1  fel  saknat-falt
      1 | ---
        | ^^^ Fältet ”avsandare” saknas.
      Läs mer: /redaktor/regler/#saknat-falt

    1 fel, 0 varningar (9 filer lästa).
    "
  `);
});
it("a date that does not exist, and one in another form", () => {
  expect(report("publicerad: 2020-02-30")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:9:13  fel  ogiltigt-datum
      9 | publicerad: 2020-02-30
        |             ^^^^^^^^^^ Fältet ”publicerad”: 2020-02-30 finns inte i kalendern.
      Läs mer: /redaktor/regler/#ogiltigt-datum

    1 fel, 0 varningar (9 filer lästa).
    "
  `);
  expect(report("publicerad: 7 april 2020")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:9:13  fel  ogiltigt-datum
      9 | publicerad: 7 april 2020
        |             ^^^^^^^^^^^^ Fältet ”publicerad”: ”7 april 2020” går inte att läsa som datum. Skriv 2020-04-07, eller med klockslag 2020-04-07 13:30.
      Läs mer: /redaktor/regler/#ogiltigt-datum

    1 fel, 0 varningar (9 filer lästa).
    "
  `);
});
it("a misspelt type, and the type of another folder", () => {
  expect(report("typ: insatts")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:2:6  fel  okand-typ
      2 | typ: insatts
        |      ^^^^^^^ Typen ”insatts” finns inte. Menade du ”insats”?
      Läs mer: /redaktor/regler/#okand-typ

    1 fel, 0 varningar (9 filer lästa).
    "
  `);
  expect(reportFor({ "insatser/lokaler.md": validNotis("behov") })).toMatchInlineSnapshot(`
    "content/insatser/lokaler.md:2:6  fel  fel-mapp
      2 | typ: behov
        |      ^^^^^ Filen ligger i mappen ”insatser” men typen är ”behov”. Flytta filen till content/behov/, eller ändra typen till ”insats”.
      Läs mer: /redaktor/regler/#fel-mapp

    1 fel, 0 varningar (9 filer lästa).
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

    1 fel, 0 varningar (9 filer lästa).
    "
  `);
});
it("county codes and lists written the way one would expect them to work", () => {
  expect(report("regioner: [14, 17]\nteman: Innovation\nkallor: https://tillvaxtverket.se")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:6:12  fel  fel-sort
      6 | regioner: [14, 17]
        |            ^^ Fältet ”regioner” är ett tal (”14”) men ska vara en text. Sätt citattecken runt värdet.
      Läs mer: /redaktor/regler/#fel-sort

    content/insatser/foretagsjour.md:6:16  fel  fel-sort
      6 | regioner: [14, 17]
        |                ^^ Fältet ”regioner” är ett tal (”17”) men ska vara en text. Sätt citattecken runt värdet.
      Läs mer: /redaktor/regler/#fel-sort

    content/insatser/foretagsjour.md:7:8  fel  fel-sort
      7 | teman: Innovation
        |        ^^^^^^^^^^ Fältet ”teman” är en text (”Innovation”) men ska vara en lista. Skriv varje del på en egen rad som börjar med bindestreck och mellanslag.
      Läs mer: /redaktor/regler/#fel-sort

    content/insatser/foretagsjour.md:11:9  fel  fel-sort
      11 | kallor: https://tillvaxtverket.se
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^ Fältet ”kallor” är en text (”https://tillvaxtverket.se”) men ska vara en lista. Skriv varje del på en egen rad som börjar med bindestreck och mellanslag.
      Läs mer: /redaktor/regler/#fel-sort

    4 fel, 0 varningar (9 filer lästa).
    "
  `);
});
it("fields left empty", () => {
  expect(report("titel:\nregioner:\nteman: []\npublicerad:\nkallor:")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:3:7  fel  fel-sort
      3 | titel:
        |       ^ Fältet ”titel” är tomt. Fyll i det, eller ta bort raden om det inte behövs.
      Läs mer: /redaktor/regler/#fel-sort

    content/insatser/foretagsjour.md:6:10  fel  fel-sort
      6 | regioner:
        |          ^ Fältet ”regioner” är tomt. Fyll i det, eller ta bort raden om det inte behövs.
      Läs mer: /redaktor/regler/#fel-sort

    content/insatser/foretagsjour.md:7:8  fel  fel-antal
      7 | teman: []
        |        ^^ Listan ”teman” är tom. Den ska ha minst 1.
      Läs mer: /redaktor/regler/#fel-antal

    content/insatser/foretagsjour.md:9:12  fel  fel-sort
      9 | publicerad:
        |            ^ Fältet ”publicerad” är tomt. Fyll i det, eller ta bort raden om det inte behövs.
      Läs mer: /redaktor/regler/#fel-sort

    content/insatser/foretagsjour.md:11:8  fel  fel-sort
      11 | kallor:
         |        ^ Fältet ”kallor” är tomt. Fyll i det, eller ta bort raden om det inte behövs.
      Läs mer: /redaktor/regler/#fel-sort

    5 fel, 0 varningar (9 filer lästa).
    "
  `);
});
it("several faults in one file at once", () => {
  const notis = withFields(
    validNotis("informationstillfälle"),
    `titel: Möte
avsandare: Tillväxverket
regionens_roll: [sprida]
start: 2020-10-25 02:30
form: digital
-slag
publicerad: 2020-04
relaterade: [insatser/finss]`,
  );
  expect(
    reportFor({ "informationstillfallen/mote.md": withBody(notis, "# Möte\n\nSe <b>här</b>.") }),
  ).toMatchInlineSnapshot(`
    "content/informationstillfallen/mote.md:1:1  fel  saknat-falt
      1 | ---
        | ^^^ Fältet ”slag” saknas. Välj ”informationsmöte”, ”avstämning”, ”webbinarium”, ”konferens” eller ”dialogmöte”.
      Läs mer: /redaktor/regler/#saknat-falt

    content/informationstillfallen/mote.md:3:8  fel  fel-langd
      3 | titel: Möte
        |        ^^^^ Fältet ”titel” är för kort: 4 tecken. Skriv minst 10.
      Läs mer: /redaktor/regler/#fel-langd

    content/informationstillfallen/mote.md:5:12  fel  okand-avsandare
      5 | avsandare: Tillväxverket
        |            ^^^^^^^^^^^^^ Avsändaren ”Tillväxverket” finns inte i registret. Menade du ”Tillväxtverket”?
      Läs mer: /redaktor/regler/#okand-avsandare

    content/informationstillfallen/mote.md:8:18  varning  sprid-saknas
      8 | regionens_roll: [sprida]
        |                  ^^^^^^ Regionen ska sprida, men fältet ”sprid” saknas. Skriv ”sprid:” och under det ”kort:” med en text på 40–280 tecken.
      Läs mer: /redaktor/regler/#sprid-saknas

    content/informationstillfallen/mote.md:9:13  fel  saknat-falt
      9 | publicerad: 2020-04
        |             ^^^^^^^ Fältet ”publicerad”: ”2020-04” är inte en exakt dag. Skriv dagen, eller förklara varför den inte är känd i fältet ”osakert”.
      Läs mer: /redaktor/regler/#saknat-falt

    content/informationstillfallen/mote.md:13:8  fel  ogiltigt-datum
      13 | start: 2020-10-25 02:30
         |        ^^^^^^^^^^^^^^^^ Fältet ”start”: klockan 02:30 inträffar två gånger den 2020-10-25. Skriv 02:30+02:00 (sommartid) eller 02:30+01:00 (vintertid).
      Läs mer: /redaktor/regler/#ogiltigt-datum

    content/informationstillfallen/mote.md:14:7  fel  okant-varde
      14 | form: digital
         |       ^^^^^^^ Fältet ”form” kan inte vara ”digital”. Menade du ”digitalt”?
      Läs mer: /redaktor/regler/#okant-varde

    content/informationstillfallen/mote.md:16:14  fel  okand-adress
      16 | relaterade: [insatser/finss]
         |              ^^^^^^^^^^^^^^ Det finns ingen notis med adressen ”insatser/finss”. Menade du ”insatser/finns”?
      Läs mer: /redaktor/regler/#okand-adress

    content/informationstillfallen/mote.md:19:1  fel  rubrik-niva
      19 | # Möte
         | ^ Rubriken är på översta nivån (#), som är notisens titel. Skriv ## i stället.
      Läs mer: /redaktor/regler/#rubrik-niva

    content/informationstillfallen/mote.md:21:4  fel  ra-html
      21 | Se <b>här</b>.
         |    ^^^ HTML (”<b>”) är inte tillåtet. Skriv i Markdown; ska tecknet < synas, skriv \\<.
      Läs mer: /redaktor/regler/#ra-html

    9 fel, 1 varning (9 filer lästa).
    "
  `);
});
