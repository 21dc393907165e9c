import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { kalenderFor } from "../../layouts/kalender.ts";
import { Agenda } from "../../layouts/parts/Agenda.tsx";
import { Manadstabell } from "../../layouts/parts/Manadstabell.tsx";
import { TODAY } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { siteOf } from "../support/site.ts";

const mote = (titel: string, fields: string) =>
  withFields(validNotis("informationstillfälle"), `titel: Mötet som heter ${titel}\n${fields}`);

const site = siteOf({
  "informationstillfallen/installt.md": mote("inställt", "start: 2020-11-18 09:00\nlage: inställt"),
  "informationstillfallen/flyttat.md": mote(
    "flyttat",
    "start: 2020-11-19 09:00\nslut: 2020-11-19 10:00\nlage: flyttat\nflyttat_fran: [2020-05-07 13:00]\nregioner: [Skåne]",
  ),
  "informationstillfallen/krockande.md": mote("krockande", "start: 2020-11-19 09:30\nslut: 2020-11-19 11:00"),
  "informationstillfallen/flera-dagar.md": mote("flera", "start: 2020-11-28\nslut: 2020-12-02\nheldag: true"),
  "insatser/stanger.md": withFields(
    validNotis("insats"),
    "titel: Den som stänger snart\n-tills_vidare\nansokan:\n  stanger: 2020-11-20 12:00\ngor_sa_har:\n  - vad: Tipsa företagen i länet\n    senast: 2020-11-20",
  ),
});
const { poster, kommande, krockar, manader } = kalenderFor(site);

/** What a reader is told, line by line. */
const lines = (html: string): string[] =>
  html
    .replaceAll("\u00A0", " ")
    .replace(/<\/(p|h\d|li|th|td|caption|a)>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

describe("the agenda in words", () => {
  const told = lines(renderToString(Agenda({ poster: kommande, krockar, today: TODAY })));

  it("says of a meeting when it is, and when it is cancelled, moved, or clashes with another", () => {
    expect(told).toEqual(
      expect.arrayContaining([
        "Vecka 47 16–22 november 2020",
        "Onsdag 18 november (om 2 dagar)",
        "Inställt Informationsmöte kl. 9.00",
        "Flyttat från 7 maj 2020 Informationsmöte kl. 9.00–10.00",
        "Krockar med ”Mötet som heter krockande” kl. 9.30–11.00 i Skåne.",
        "Krockar med ”Mötet som heter flyttat” kl. 9.00–10.00 i Skåne.",
        "Informationsmöte 28 november–2 december 2020",
      ]),
    );
  });

  it("says of a last day what it is for, until when, and what to do by then", () => {
    const dag = told.indexOf("Fredag 20 november (om 4 dagar)");
    expect(told.slice(dag + 1, dag + 4)).toEqual([
      "Sista dag att söka, senast kl. 12.00",
      "Den som stänger snart",
      "Att göra: Tipsa företagen i länet",
    ]);
  });

  it("has each notice of a day as one link", () => {
    const html = renderToString(Agenda({ poster: kommande, krockar, today: TODAY }));
    expect(html.match(/<a /g)).toHaveLength(kommande.length);
  });

  it("tells no clashes of what is over", () => {
    expect(lines(renderToString(Agenda({ poster, krockar, today: "2021-01-01" }))).join()).not.toContain("Krockar");
  });
});

describe("a month as a table", () => {
  const table = (manad: string) =>
    renderToString(
      Manadstabell({ manad, poster: manader.get(manad) ?? [], today: TODAY, dagadress: (dag) => `#${dag}` }),
    );

  it("has a caption, a heading for each day of the week, and the week's number before each row", () => {
    const html = table("2020-11");
    expect(html).toContain("<caption>November 2020</caption>");
    expect(html.match(/<th scope="col">/g)).toHaveLength(8);
    expect([...html.matchAll(/<th scope="row">(\d+)</g)].map(([, vecka]) => vecka)).toEqual(
      "44 45 46 47 48 49".split(" "),
    );
    expect(html.match(/<td/g)).toHaveLength(6 * 7);
  });

  it("has each day of the month once, and no other", () => {
    const dagar = [...table("2020-02").matchAll(/<time datetime="([^"]+)">(\d+)</g)].map(([, dag]) => dag);
    expect(dagar).toHaveLength(29);
    expect(new Set(dagar)).toEqual(
      new Set(Array.from({ length: 29 }, (_, i) => `2020-02-${`${i + 1}`.padStart(2, "0")}`)),
    );
  });

  it("leads each day with something to the agenda, and says how much and what", () => {
    const cells = lines(table("2020-11"));
    expect(cells).toContain("Kl. 9.30 Mötet som heter krockande");
    expect(table("2020-11")).toMatch(/<a href="#2020-11-19"><time datetime="2020-11-19">19<\/time> <span[^>]*>2.st</);
    expect(cells).toContain("Sista dag Den som stänger snart");
  });

  it("marks today in words, in its own month alone", () => {
    expect(table("2020-11").match(/i dag/g)).toHaveLength(1);
    expect(table("2020-12")).not.toContain("i dag");
  });

  it("shows what goes on for days on each of them, leading to where the agenda tells of it", () => {
    const [november, december] = [table("2020-11"), table("2020-12")];
    for (const dag of ["28", "29", "30"])
      expect(november).toContain(`<a href="#2020-11-28"><time datetime="2020-11-${dag}">${dag}<`);
    for (const dag of [1, 2]) expect(december).toContain(`<a href="#2020-12-01"><time datetime="2020-12-0${dag}">`);
    expect(december).not.toContain('<a href="#2020-12-03">');
  });
});
