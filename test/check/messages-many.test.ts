import { expect, it } from "vitest";
import { validNotis, withBody, withFields } from "../support/notices.ts";
import { report, reportFor } from "../support/report.ts";

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
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^ Fältet ”kallor” är en text (”https://tillvaxtverket.se”) men ska vara en lista. Skriv ”- titel: …” under ”kallor:”, och raden ”url: https://tillvaxtverket.se” rakt under ”titel”.
      Läs mer: /redaktor/regler/#fel-sort

    4 fel, 0 varningar (11 filer lästa).
    "
  `);
});
it("fields left empty", () => {
  expect(report("titel:\nregioner:\nteman: []\npublicerad:\nkallor:")).toMatchInlineSnapshot(`
    "content/insatser/foretagsjour.md:3:7  fel  fel-sort
      3 | titel:
        |       ^ Fältet ”titel” är tomt, men behövs alltid. Fyll i det.
      Läs mer: /redaktor/regler/#fel-sort

    content/insatser/foretagsjour.md:6:10  fel  fel-sort
      6 | regioner:
        |          ^ Fältet ”regioner” är tomt, men behövs alltid. Fyll i det.
      Läs mer: /redaktor/regler/#fel-sort

    content/insatser/foretagsjour.md:7:8  fel  fel-antal
      7 | teman: []
        |        ^^ Listan ”teman” är tom. Den ska ha minst 1.
      Läs mer: /redaktor/regler/#fel-antal

    content/insatser/foretagsjour.md:9:12  fel  fel-sort
      9 | publicerad:
        |            ^ Fältet ”publicerad” är tomt, men behövs alltid. Fyll i det.
      Läs mer: /redaktor/regler/#fel-sort

    content/insatser/foretagsjour.md:11:8  fel  fel-sort
      11 | kallor:
         |        ^ Fältet ”kallor” är tomt, men behövs alltid. Fyll i det.
      Läs mer: /redaktor/regler/#fel-sort

    5 fel, 0 varningar (11 filer lästa).
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

    9 fel, 1 varning (11 filer lästa).
    "
  `);
});
