import { readFileSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { aktuella } from "../../layouts/aktuella.ts";
import { paGang } from "../../layouts/pa-gang.ts";
import { senastAndrade } from "../../layouts/senast-andrade.ts";
import { urval } from "../../layouts/urval.ts";
import type { Typ } from "../../schemas/typer.ts";
import { typer } from "../../schemas/typer.ts";
import { filtersOf } from "../../scripts/search/filters.ts";
import { hitOf } from "../../scripts/search/hit.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { shippedSite, siteOf } from "../support/site.ts";

/** A site of notices `provet-0`, `provet-1` … of a type, each with its own fields; the day is 16 November 2020. */
const siteWith = (typ: Typ, ...fields: string[]) =>
  siteOf(
    Object.fromEntries(
      fields.map((text, i) => [
        `${typer[typ].mapp}/provet-${i}.md`,
        withFields(validNotis(typ), `titel: Prov nummer ${i} av det som sidan visar\n${text}`),
      ]),
    ),
  );
const own = ({ notis }: { notis: { adress: string } }) => notis.adress.split("/")[1];

describe("what is current in a region", () => {
  it("counts what has a course and is neither over nor cancelled", () => {
    const site = siteWith(
      "informationstillfälle",
      "start: 2020-12-01 13:00\nregioner: [Skåne]",
      "start: 2020-12-02 13:00\nregioner: [Skåne]\nlage: inställt",
      "start: 2020-11-02 13:00\nregioner: [Skåne]",
    );
    const among = (namn: string) => aktuella(site, namn) - aktuella(siteOf({}), namn);
    expect([among("Skåne"), among("Blekinge")]).toEqual([1, 0]);
  });

  it("has a change without any time as long as it is recent", () => {
    const site = siteWith("programförändring", "publicerad: 2020-08-18", "publicerad: 2020-08-17");
    const { andrat, utanSlut } = urval(
      site.notiser.filter(({ adress }) => adress.includes("provet")),
      site.today,
    );
    expect([andrat, utanSlut].map((group) => group.map((notis) => own({ notis })))).toEqual([
      ["provet-0"],
      ["provet-1"],
    ]);
  });

  it("has what may be over last among what is open", () => {
    const fields = ["ansokan:\n  lank: https://example.org", "ansokan:\n  stanger: 2021-03-01", "tills_vidare: true"];
    const site = siteWith("insats", ...fields.map((text) => `-tills_vidare\n${text}`));
    const { nu } = urval(
      site.notiser.filter(({ adress }) => adress.includes("provet")),
      site.today,
    );
    expect(nu.map((notis) => own({ notis }))).toEqual(["provet-1", "provet-2", "provet-0"]);
  });

  it("has a cancelled meeting by itself until its day has passed", () => {
    const cancelled = (dag: string) => `start: ${dag} 13:00\nlage: inställt`;
    const site = siteWith(
      "informationstillfälle",
      cancelled("2020-11-16"),
      cancelled("2020-11-15"),
      "start: 2020-11-16 13:00",
    );
    const groups = urval(
      site.notiser.filter(({ adress }) => adress.includes("provet")),
      site.today,
    );
    const { moten, installda, arkiv } = groups;
    expect([moten, installda, arkiv].map((group) => group.map((notis) => own({ notis })))).toEqual([
      ["provet-2"],
      ["provet-0"],
      ["provet-1"],
    ]);
  });

  it("has what is over by the day it was over, the latest first, whenever it was published", () => {
    const files = {
      "insatser/i-maj.md": withFields(
        validNotis("insats"),
        "titel: Insatsen som stängde i maj\n-tills_vidare\nansokan:\n  stanger: 2020-05-15",
      ),
      "informationstillfallen/i-juni.md": withFields(
        validNotis("informationstillfälle"),
        "titel: Mötet som var i juni\nstart: 2020-06-01 10:00\npublicerad: 2020-02-01",
      ),
      "informationstillfallen/i-april.md": withFields(
        validNotis("informationstillfälle"),
        "titel: Mötet som var i april\nstart: 2020-04-20 10:00",
      ),
    };
    const site = siteOf(files);
    const { arkiv } = urval(
      site.notiser.filter(({ adress }) => `${adress}.md` in files),
      site.today,
    );
    expect(arkiv.map((notis) => own({ notis }))).toEqual(["i-juni", "i-maj", "i-april"]);
  });

  it("has a meeting that another has replaced among what is over", () => {
    const site = siteWith(
      "informationstillfälle",
      "start: 2020-12-01 13:00",
      "start: 2020-12-02 13:00\nersatter: [informationstillfallen/provet-0]",
    );
    const { moten, arkiv } = urval(site.notiser, site.today);
    expect(moten.map(({ adress }) => adress)).toEqual(["informationstillfallen/provet-1"]);
    expect(arkiv.map(({ adress }) => adress)).toContain("informationstillfallen/provet-0");
  });
});

describe("what is current is counted alike", () => {
  const { register, today, ...site } = shippedSite();
  const html = (path: string) => readFileSync(`${inject("site")}${path}index.html`, "utf8");
  const start = html("/");

  it.each(register.regioner)("for $namn on its page, on the start page and in the search", ({ namn, slug }) => {
    const notiser = site.notiser.filter(({ regioner }) => regioner.includes(namn));
    const found = notiser.filter((notis) => filtersOf(notis, today).some(([name]) => name === "aktuellt"));
    const page = html(`/regioner/${slug}/`);
    const parts = ["snart", "moten", "nu", "andrat"].map((id) =>
      Number(antalI(page, `<h2 id="${id}">[^<]*<span class="antal">`)),
    );
    expect(parts.reduce((a, b) => a + b)).toBe(found.length);
    expect(Number(antalI(start, `href="/regioner/${slug}/">${namn}</a><span>`))).toBe(found.length);
  });
});

/** The number that stands right after some HTML. */
const antalI = (html: string, before: string): string => new RegExp(`${before}\\s*(\\d+)`).exec(html)?.[1] ?? "0";

describe("what is next", () => {
  it("is the meetings that are not over or cancelled, soonest first; one that goes on is still among them", () => {
    const site = siteWith(
      "informationstillfälle",
      "start: 2020-12-01 13:00\nslut: 2020-12-01 14:00",
      "start: 2020-11-16 09:00\nslut: 2020-11-16 10:00",
      "start: 2020-11-15 09:00\nslut: 2020-11-17 10:00",
      "start: 2020-11-15 09:00\nslut: 2020-11-15 10:00",
      "start: 2020-11-20 09:00\nslut: 2020-11-20 10:00\nlage: inställt",
    );
    expect(paGang(site.notiser, site.today).moten.map(own)).toEqual(["provet-2", "provet-1", "provet-0"]);
  });

  it("is the last days of the next two weeks, that of today among them", () => {
    const site = siteWith(
      "insats",
      "ansokan:\n  stanger: 2020-11-30",
      "ansokan:\n  stanger: 2020-12-01",
      "ansokan:\n  stanger: 2020-11-16",
      "ansokan:\n  stanger: 2020-11-15",
    );
    const { frister } = paGang(site.notiser, site.today);
    expect(frister.map(own).filter((slug) => slug?.startsWith("provet"))).toEqual(["provet-2", "provet-0"]);
  });
});

describe("what has changed last", () => {
  it("counts from the last change, else from the day it came", () => {
    const site = siteWith(
      "insats",
      "publicerad: 2020-04-01\nandringar:\n  - { datum: 2020-11-10, slag: väsentlig, text: Sista dagen är flyttad. }",
      "publicerad: 2020-11-01",
      "publicerad: 2020-11-12",
    );
    const provade = site.notiser.filter(({ adress }) => adress.includes("provet"));
    expect(senastAndrade(provade, 3).map(({ adress }) => adress.split("/")[1])).toEqual([
      "provet-2",
      "provet-0",
      "provet-1",
    ]);
    expect(senastAndrade(provade, 1)).toHaveLength(1);
  });
});

describe("the start page", () => {
  const html = readFileSync(`${inject("site")}/index.html`, "utf8");

  it("has the search before everything else in the content, then regions, days, changes and how to inform", () => {
    const order = ['action="/sok/"', 'id="regioner"', 'id="pa-gang"', 'id="snart"', 'id="andrat"', 'id="informera"'];
    const places = order.map((part) => html.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it("says where one can no longer sign up, as do the region's page, the calendar and the search", () => {
    const stangde = "Anmälan stängde 16\u00A0oktober 2020";
    const files = [
      "index.html",
      "regioner/skane/index.html",
      "kalender/index.html",
      "informationstillfallen/index.html",
    ];
    for (const file of files) expect(readFileSync(`${inject("site")}/${file}`, "utf8"), file).toContain(stangde);
    const site = shippedSite();
    const reglab = site.notis("informationstillfallen/reglab-nutidshistoria");
    expect(reglab && hitOf(reglab, site.today)["anmalan"]).toBe(stangde);
  });

  it("tells of the three kinds that agencies send in, and where to", () => {
    const section = html.slice(html.indexOf('id="informera"'));
    for (const word of ["Insats", "Programförändring", "Informationstillfälle", "så konkret som möjligt", "mailto:"])
      expect(section).toContain(word);
  });
});

describe("the page on how to subscribe", () => {
  const html = readFileSync(`${inject("site")}/prenumerera/index.html`, "utf8");

  it("has the calendar and both feeds of the whole site, each type, each region and each type in each region", () => {
    for (const file of ["kalender.ics", "flode.atom", "flode.json"])
      expect(html.match(new RegExp(`href="[^"]*/${file}"`, "g"))).toHaveLength(1 + 5 + 21 + 21 * 5);
  });

  it("shows the whole addresses, as they must be pasted", () => {
    expect(html).toMatch(/<code class="adress">https:\/\/[^<]+\/kalender\.ics</);
    expect(html).toMatch(/<code class="adress">https:\/\/[^<]+\/flode\.atom</);
  });
});
