import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ersattare } from "../../layouts/ersattare.ts";
import { harHistorik, historik } from "../../layouts/historik.ts";
import flyttad from "../../layouts/pages/flyttad.11ty.tsx";
import { ForRegionen } from "../../layouts/parts/ForRegionen.tsx";
import { GallerInte } from "../../layouts/parts/GallerInte.tsx";
import { Redigera } from "../../layouts/parts/Redigera.tsx";
import { sistaDagar } from "../../layouts/sista-dagar.ts";
import type { Site, VisadNotis } from "../../schemas/site.ts";
import { type Typ, typer } from "../../schemas/typer.ts";
import { type Files, TODAY } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { shown, siteOf } from "../support/site.ts";

/** The words of some HTML, as a reader meets them. */
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/[\s\u00A0]+/g, " ")
    .trim();

const notis = (typ: Typ, fields: string) => withFields(validNotis(typ), fields);

function on(site: Site, adress: string): VisadNotis {
  const found = site.notis(adress);
  if (!found) throw new Error(`${adress} is not shown`);
  return found;
}

describe("a notice that does not hold as it was told", () => {
  const notice = (files: Files, adress: string) => {
    const site = siteOf(files);
    return renderToString(h(GallerInte, { notis: on(site, adress), site }));
  };

  it("leads to what holds now, past what has itself been replaced", () => {
    const files = {
      "insatser/forsta.md": notis("insats", "titel: Den första av tre notiser"),
      "insatser/andra.md": notis("insats", "titel: Den andra av tre notiser\nersatter: [insatser/forsta]"),
      "insatser/tredje.md": notis("insats", "titel: Den tredje av tre notiser\nersatter: [insatser/andra]"),
    };
    const site = siteOf(files);
    expect(ersattare(on(site, "insatser/forsta"), site)).toEqual(["insatser/tredje"]);
    expect(ersattare(on(site, "insatser/tredje"), site)).toEqual([]);
    const html = notice(files, "insatser/forsta");
    expect(words(html)).toBe("Notisen har ersatts. Det här gäller i stället: Den tredje av tre notiser");
    expect(html).toContain('href="/insatser/tredje/"');
  });

  it("says that a meeting is cancelled, and leads to what it belongs with, or else to the meetings that are held", () => {
    const mote = "informationstillfallen/motet.md";
    const installt = "titel: Mötet som inte blir av i år\nlage: inställt";
    expect(notice({ [mote]: notis("informationstillfälle", installt) }, "informationstillfallen/motet")).toContain(
      '<a href="/informationstillfallen/">',
    );
    const vidare = notice(
      { [mote]: notis("informationstillfälle", `${installt}\nrelaterade: [insatser/finns]`) },
      "informationstillfallen/motet",
    );
    expect(words(vidare)).toMatch(/^Mötet är inställt\. Läs vidare:/);
    expect(vidare).toContain('href="/insatser/finns/"');
  });

  it("tells from when and to when a meeting has been moved, until it has been held", () => {
    const fields = "start: 2020-12-07 13:00\nlage: flyttat\nflyttat_fran: [2020-10-01 10:00, 2020-11-20]";
    const text = (today: string) => {
      const files = { "informationstillfallen/motet.md": notis("informationstillfälle", fields) };
      const site = siteOf(files, today);
      return words(renderToString(h(GallerInte, { notis: on(site, "informationstillfallen/motet"), site })));
    };
    expect(text(TODAY)).toBe(
      "Mötet är flyttat från torsdag 1 oktober 2020 kl. 10.00 och fredag 20 november 2020 till måndag 7 december 2020 kl. 13.00.",
    );
    expect(text("2020-12-08")).toBe("");
  });

  it("says nothing of a notice that holds", () => {
    expect(notice({ "insatser/provet.md": notis("insats", "titel: En notis som gäller") }, "insatser/provet")).toBe("");
  });
});

describe("what a notice means for the region", () => {
  const box = (typ: Typ, fields: string, today = TODAY) => {
    const adress = `${typer[typ].mapp}/provet`;
    const site = siteOf({ [`${adress}.md`]: notis(typ, fields) }, today);
    return renderToString(h(ForRegionen, { notis: on(site, adress), site }));
  };

  it("begins with the role, in the words of the register; to know of it goes without saying beside another", () => {
    expect(words(box("insats", "regionens_roll: [känna till]"))).toContain("Er roll Känna till.");
    const sprida = words(box("insats", "regionens_roll: [känna till, sprida]"));
    expect(sprida).toContain("Sprida. Regionen väntas föra uppgiften vidare");
    expect(sprida).not.toContain("behöver inte göra något");
  });

  it("then has the last day, how far off it is, and how it has moved", () => {
    const fields = "-tills_vidare\nansokan:\n  stanger: 2021-03-31\n  tidigare_stanger: [2020-09-30, 2020-11-30]";
    const html = box("insats", fields);
    expect(words(html)).toContain(
      "Sista dag att söka 31 mars 2021 (om 135 dagar) Förlängd två gånger: 30 september 2020 → 30 november 2020 → 31 mars 2021",
    );
    expect(html).toContain('href="/insatser/provet/kalender.ics"');
    expect(words(box("insats", fields, "2021-04-01"))).toContain("31 mars 2021 (har passerat)");
  });

  it("tells what was expected in the past tense when it is over", () => {
    const fields = "-tills_vidare\nansokan:\n  stanger: 2020-11-20\ngor_sa_har:\n  - vad: Berätta för företagen.";
    expect(words(box("insats", fields))).toContain("Det här väntas ni göra");
    expect(words(box("insats", fields, "2020-11-21"))).toContain("Det här väntades ni göra");
  });

  it("tells the role in the past tense of what no longer holds, without what the region then could do", () => {
    const roll = "regionens_roll: [ansöka]";
    const closing = `${roll}\n-tills_vidare\nansokan:\n  stanger: 2020-11-20`;
    expect(words(box("insats", closing))).toContain("Er roll Ansöka. Regionen kan själv söka.");
    for (const html of [box("insats", closing, "2020-11-21"), box("informationstillfälle", `${roll}\nlage: inställt`)])
      expect(words(html)).toMatch(/Er roll var Ansöka\.(?! Regionen)/);
  });

  it("leads to the calendar as long as some day is to come", () => {
    const fields = "gor_sa_har:\n  - vad: Berätta för företagen.\n    senast: 2020-11-20";
    expect(box("insats", fields, "2020-11-20")).toContain("kalender.ics");
    expect(box("insats", fields, "2020-11-21")).not.toContain("kalender.ics");
  });

  it("has no last days, and nothing for the calendar, of a meeting that is cancelled", () => {
    const fields = "start: 2020-12-07 13:00\nlage: inställt\nanmalan:\n  senast: 2020-12-01";
    expect(sistaDagar(shown("informationstillfälle", fields), TODAY)).toEqual([]);
    expect(box("informationstillfälle", fields)).not.toContain("kalender.ics");
    expect(box("informationstillfälle", fields.replace("lage: inställt\n", ""))).toContain("kalender.ics");
  });
});

const andring = (datum: string, slag: string, text: string) =>
  `  - datum: ${datum}\n    slag: ${slag}\n    text: ${text}`;

describe("the history of a notice", () => {
  const andringar = [
    andring("2020-04-14", "väsentlig", "Arbetstiden kan kortas mer."),
    andring("2020-04-14", "rättelse", "Beloppet är rättat."),
    andring("2020-11-17", "väsentlig", "Det som händer i morgon."),
  ];
  const med = (upTo: number) =>
    shown("insats", `publicerad: 2020-04-07\nandringar:\n${andringar.slice(0, upTo).join("\n")}`);

  it("has the latest first, up to the day, with ids that later changes never move", () => {
    const ids = (n: VisadNotis) => historik(n, TODAY).map(({ id, slag }) => `${id} ${slag}`);
    expect(ids(med(3))).toEqual(["andring-2020-04-14-2 rättelse", "andring-2020-04-14 väsentlig", "publicerad ny"]);
    expect(ids(med(1))).toEqual(["andring-2020-04-14 väsentlig", "publicerad ny"]);
  });

  it("is there from the first change on", () => {
    expect(harHistorik(med(1), "2020-04-13")).toBe(false);
    expect(harHistorik(med(1), "2020-04-14")).toBe(true);
    expect(harHistorik(shown("insats", "publicerad: 2020-04-07"), TODAY)).toBe(false);
  });

  it("is found from the addresses that the notice has had, like the notice itself", () => {
    const gamla = "tidigare_adresser: [insatser/gammal]";
    const addresses = (fields: string) => {
      const site = siteOf({ "insatser/provet.md": notis("insats", fields) });
      const visning = { site } as Parameters<typeof flyttad.data.permalink>[0]["visning"];
      const count = flyttad.data.pagination.before(undefined, { visning, pagination: { items: [0] } });
      return count.map((i) => flyttad.data.permalink({ visning, pagination: { items: [i] } }));
    };
    expect(addresses(`publicerad: 2020-04-07\n${gamla}`)).toEqual(["/insatser/gammal/"]);
    expect(addresses(`publicerad: 2020-04-07\n${gamla}\nandringar:\n${andringar[0]}`)).toEqual([
      "/insatser/gammal/",
      "/insatser/gammal/historik/",
    ]);
  });
});

describe("the way to tell of a fault", () => {
  const html = (repository: string | undefined) =>
    renderToString(h(Redigera, { adress: "insatser/provet", repository, mailbox: "brev@regionsidan.example" }));

  it("is an issue and an edit where there is a repository on the web", () => {
    const text = html("https://github.com/x/y");
    expect(text).toContain("https://github.com/x/y/issues/new?title=Fel%20i%20insatser%2Fprovet");
    expect(text).toContain("https://github.com/x/y/edit/main/content/insatser/provet.md");
  });

  it("is a letter that says which notice it is about where there is none", () => {
    expect(html(undefined)).toContain('href="mailto:brev@regionsidan.example?subject=Fel%20i%20insatser%2Fprovet"');
  });
});
