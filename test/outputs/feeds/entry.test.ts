import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import type { Typ } from "../../../schemas/typer.ts";
import { entryOf } from "../../../scripts/outputs/feeds/entry.ts";
import { contentOf } from "../../../scripts/outputs/feeds/entry-content.ts";
import { datesOf } from "../../../scripts/outputs/feeds/entry-dates.ts";
import { validNotis, withBody, withFields } from "../../support/notices.ts";
import { ADDRESS, contextOf } from "../../support/output-context.ts";
import { shown, siteOf } from "../../support/site.ts";

const dates = (fields: string, today?: string) => {
  const { published, updated } = datesOf(shown("insats", fields, today));
  return { published, updated };
};
const change = (...changes: [datum: string, slag: string][]) =>
  `andringar:\n${changes.map(([datum, slag], i) => `  - { datum: ${datum}, slag: ${slag}, text: Ändring nummer ${i} av notisen. }`).join("\n")}`;

describe("the times of an entry", () => {
  it.each([
    ["2020-04-07", "2020-04-07T00:00:00+02:00"],
    ["2020-04-07 10:51", "2020-04-07T10:51:00+02:00"],
    ["2020-11-02 08:00", "2020-11-02T08:00:00+01:00"],
    ["2020-10-25 02:30+02:00", "2020-10-25T02:30:00+02:00"],
    ["2020-10-25 02:30+01:00", "2020-10-25T02:30:00+01:00"],
  ])("publicerad %s is %s, Swedish time wherever it is built", (publicerad, time) => {
    expect(dates(`publicerad: ${publicerad}`)).toEqual({ published: time, updated: time });
  });

  const osakert = "osakert: Dagen framgår inte av källorna.";
  it.each([
    ["2020-06", "2020-06-01T00:00:00+02:00"],
    ["2020", "2020-01-01T00:00:00+01:00"],
  ])("a publication in %s is told as the day the notice is shown from", (publicerad, time) => {
    expect(dates(`publicerad: ${publicerad}\n${osakert}`).published).toBe(time);
  });

  it("without any date there is no publication, and an update that claims nothing", () => {
    const unknown = `publicerad: okänt\n${osakert}`;
    expect(dates(unknown)).toEqual({ published: undefined, updated: "1970-01-01T00:00:00Z" });
    expect(dates(`${unknown}\n${change(["2020-05-01", "väsentlig"])}`).updated).toBe("2020-05-01T00:00:00+02:00");
  });

  it.each([
    ["väsentlig", "2020-05-20T00:00:00+02:00"],
    ["rättelse", "2020-05-20T00:00:00+02:00"],
    ["redaktionell", "2020-04-07T00:00:00+02:00"],
  ])("after a change of the kind %s it was updated %s", (slag, updated) => {
    expect(dates(change(["2020-05-20", slag]))).toEqual({ published: "2020-04-07T00:00:00+02:00", updated });
  });

  it("a change to come is not told yet", () => {
    const fields = change(["2020-05-20", "väsentlig"]);
    expect(dates(fields, "2020-05-19").updated).toBe("2020-04-07T00:00:00+02:00");
    expect(dates(fields, "2020-05-20").updated).toBe("2020-05-20T00:00:00+02:00");
  });

  it("every change moves it on, also on the day of publication and twice on a day, but not an editorial one", () => {
    expect(dates(change(["2020-04-07", "rättelse"])).updated).toBe("2020-04-07T00:00:01+02:00");
    const published = "publicerad: 2020-04-07 10:51\n";
    const moved = (...changes: [string, string][]) => dates(published + change(...changes)).updated;
    expect(moved(["2020-04-07", "rättelse"])).toBe("2020-04-07T10:51:01+02:00");
    expect(moved(["2020-04-07", "rättelse"], ["2020-04-07", "väsentlig"])).toBe("2020-04-07T10:51:02+02:00");
    expect(moved(["2020-05-20", "rättelse"], ["2020-05-20", "väsentlig"])).toBe("2020-05-20T00:00:01+02:00");
    expect(moved(["2020-05-20", "rättelse"], ["2020-05-20", "redaktionell"])).toBe("2020-05-20T00:00:00+02:00");
  });
});

describe("an entry", () => {
  const entry = (adress: string, notis: string) => {
    const site = siteOf({ [`${adress}.md`]: notis });
    const found = site.notis(adress);
    if (!found) throw new Error("The notice is not shown");
    return entryOf(found, contextOf(site));
  };

  it("keeps its id when its file is renamed", () => {
    const before = entry("insatser/provet", withFields(validNotis("insats"), "titel: Ett stöd som byter adress"));
    const after = entry(
      "insatser/nytt-namn",
      withFields(validNotis("insats"), "titel: Ett stöd som byter adress\ntidigare_adresser: [insatser/provet]"),
    );
    expect(after.id).toBe(before.id);
    expect(after.id).toBe("tag:id.example,2020:insatser/provet");
    expect(after.url).toBe(`${ADDRESS}insatser/nytt-namn/`);
  });

  const labels = (fields: string) =>
    entry(
      "insatser/provet",
      withFields(validNotis("insats"), `titel: Ett stöd till några regioner\n${fields}`),
    ).categories.map(({ scheme, term, label }) => [scheme.slice(ADDRESS.length), term, label]);

  it("has its type, themes and regions for categories, which are addresses of pages", () => {
    expect(labels("regioner: [Skåne, Örebro län]")).toEqual([
      ["", "insatser", "Insats"],
      ["teman/", "kapital-och-likviditet", "Kapital och likviditet"],
      ["regioner/", "skane", "Skåne"],
      ["regioner/", "orebro-lan", "Örebro län"],
    ]);
  });

  it("is for the whole country in one category, but for each region by name when one is left out", () => {
    expect(labels("regioner: alla").slice(2)).toEqual([["regioner/", "hela-landet", "Hela landet"]]);
    const names = labels("regioner: alla\nutom: [Gotland]").slice(2);
    expect(names).toHaveLength(20);
    expect(names.flat()).not.toContain("Gotland");
  });
});

/** The words of HTML as a reader sees them, block by block. */
const words = (html: string): string =>
  html
    .replace(/<\/(p|li|h2|td|th)>|<hr>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/\u00A0/g, " ")
    .replace(/\n+/g, "\n")
    .trim();

describe("the text of an entry", () => {
  const text = (typ: Typ, fields: string) => {
    const notis = shown(typ, fields);
    return contentOf(notis, contextOf(siteOf({})));
  };

  it("does not tell of a change before its day", () => {
    const fields =
      "publicerad: 2020-04-07\nandringar: [{ datum: 2020-11-17, slag: väsentlig, text: Stödet blir större. }]";
    expect(text("insats", fields)).not.toContain("Stödet blir större");
    expect(contentOf(shown("insats", fields, "2020-11-17"), contextOf(siteOf({}, "2020-11-17")))).toContain(
      "Stödet blir större",
    );
  });

  it("leads with what matters to a region", () => {
    expect(
      words(
        text(
          "insats",
          `-tills_vidare
ansokan: { oppnar: 2020-04-07, stanger: 2020-11-30, tidigare_stanger: [2020-09-30] }
regionens_roll: [sprida, lämna underlag]
sprid: { kort: "Det nya stödet går att söka till den 30 november, också för enskilda firmor." }
gor_sa_har: [{ vad: Berätta för kommunernas näringslivskontor., senast: 2020-05-02 }]
andringar:
  - { datum: 2020-05-01, slag: väsentlig, text: Sista dag är nu den 30 november. }
  - { datum: 2020-05-02, slag: redaktionell, text: Ett komma har flyttats. }
  - { datum: 2020-05-03, slag: rättelse, text: Beloppet stod fel förut. }`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "Insats från Tillväxtverket. Gäller: Hela landet.
      Tillväxtverket betalar halva lönen i små företag som krisen har drabbat.
      Ansökan öppnar: 7 april 2020
      Sista dag att söka: 30 november 2020
      Förlängd en gång: 30 september 2020 → 30 november 2020
      För regionen
      Regionens roll: sprida och lämna underlag.
      Det här väntas ni göra:
      Berätta för kommunernas näringslivskontor. Senast 2 maj 2020.
      Ändringar
      3 maj 2020. Rättelse: Beloppet stod fel förut.
      1 maj 2020. Väsentlig ändring: Sista dag är nu den 30 november.
      Stödet lämnas till små företag i hela landet.
      Text att sprida
      Det nya stödet går att söka till den 30 november, också för enskilda firmor.
      Källor
      Tillväxtverket om stödet"
    `);
  });

  it("of a meeting tells the time, and that it is called off or moved", () => {
    expect(words(text("informationstillfälle", "lage: inställt"))).toMatchInlineSnapshot(`
      "Informationstillfälle från Tillväxtverket. Gäller: Hela landet.
      Mötet är inställt.
      Tillväxtverket betalar halva lönen i små företag som krisen har drabbat.
      Tid: Torsdag 7 maj 2020 kl. 13.00
      Slag: Informationsmöte, digitalt
      Inbjudna: Regionernas utvecklingschefer
      För regionen
      Regionens roll: känna till.
      Stödet lämnas till små företag i hela landet.
      Källor
      Tillväxtverket om stödet"
    `);
    expect(words(text("informationstillfälle", "lage: flyttat\nflyttat_fran: [2020-05-05 10:00]"))).toContain(
      "Mötet är flyttat från den 5 maj 2020.",
    );
  });

  it.each<[Typ, string, string]>([
    ["programförändring", "", "Före: Sista dag var den 30 september 2020.\nEfter: Sista dag är den 31 december 2020."],
    ["erfarenhet", "resultat: Tusen företag fick svar.", "Ring företagen innan de hinner höra av sig."],
    ["behov", "svar: Regeringen har tagit upp det i budgeten.", "Svar\nRegeringen har tagit upp det i budgeten."],
  ])("of a %s has what only that type has", (typ, fields, part) => {
    expect(words(text(typ, fields))).toContain(part);
  });

  it("says first of all that the notice has been replaced, and by which", () => {
    const site = siteOf({
      "insatser/provet.md": withFields(
        validNotis("insats"),
        "titel: Det nya stödet till företag\nersatter: [insatser/finns]",
      ),
    });
    const old = site.notis("insatser/finns");
    const [first, second] = old ? contentOf(old, contextOf(site)).split("\n").slice(1) : [];
    expect(first).toBe("<p>Den här notisen har ersatts. Läs i stället:</p>");
    expect(second).toBe(`<ul><li><a href="${ADDRESS}insatser/provet/">Det nya stödet till företag</a></li></ul>`);
  });

  it("has whole addresses, and nothing that only our pages give a meaning", () => {
    const body = `## En rubrik

Läs [om det andra](/insatser/finns/) och [rubriken](#text-en-rubrik). Skriv \`id="x"\` och "class='y'".

| A | B |
| --- | ---: |
| 1 | 2 |`;
    const site = siteOf({
      "insatser/provet.md": withBody(withFields(validNotis("insats"), "titel: Ett stöd med länkar i texten"), body),
    });
    const notis = site.notis("insatser/provet");
    const html = notis ? contentOf(notis, contextOf(site)) : "";
    const names = new Set<string>();
    const collect = ({ attrs = [], childNodes = [] }: { attrs?: { name: string }[]; childNodes?: object[] }): void => {
      for (const { name } of attrs) names.add(name);
      for (const node of childNodes) collect(node);
    };
    collect(parseFragment(html) as object);
    expect([...names]).toEqual(["href"]);
    expect(html).toContain(`<a href="${ADDRESS}insatser/finns/">`);
    expect(html).toContain(`<a href="${ADDRESS}insatser/provet/#text-en-rubrik">`);
    expect(html).toContain("<code>id=&quot;x&quot;</code>");
  });
});
