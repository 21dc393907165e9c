import { brotliCompressSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import type { VisadNotis } from "../../schemas/site.ts";
import { typer, typnamn } from "../../schemas/typer.ts";
import { headOf, jsonLdOf, linksOf, metaOf } from "../support/head.ts";
import { filesOf, pagesOf } from "../support/pages.ts";
import { unknownIn } from "../support/schema-org.ts";
import { shippedSite } from "../support/site.ts";

const ADDRESS = "https://regionsidan.example";
const site = shippedSite();
const pages = pagesOf(inject("site"));
const html = new Map(pages);
const hidden = (page: string) => metaOf(page, "robots") === "noindex";
const framed = pages.filter(([, page]) => metaOf(page, "referrer") !== undefined);

describe("the head of a page", () => {
  it("says where the page is, the same for search engines and for sharing, unless the page is not to be found", () => {
    const wrong = framed.flatMap(([address, page]) => {
      const canonical = linksOf(page, "canonical").map(({ href }) => href);
      const expected = hidden(page) ? [] : [ADDRESS + address];
      const shared = hidden(page) ? undefined : ADDRESS + address;
      return String(canonical) === String(expected) && metaOf(page, "og:url") === shared ? [] : [address];
    });
    expect(wrong).toEqual([]);
    expect(framed.filter(([, page]) => hidden(page)).map(([address]) => address)).toContain("/404.html");
  });

  it("names the page and tells of it as it shows where it is shared", () => {
    for (const [address, page] of framed.filter(([, page]) => !hidden(page))) {
      const title = headOf(page).find(({ tag }) => tag === "title")?.text ?? "";
      expect(address === "/" ? title : title.replace(/ – Regionsidan$/, "")).toBe(metaOf(page, "og:title"));
      expect(metaOf(page, "og:description")).toBe(metaOf(page, "description"));
      expect(metaOf(page, "og:description")).not.toBe("");
    }
    expect(metaOf(html.get("/insatser/almi-brygglan/") ?? "", "og:type")).toBe("article");
    expect(metaOf(html.get("/insatser/") ?? "", "og:type")).toBe("website");
  });

  it("points out feeds and calendar where the page shows what they follow", () => {
    const files = filesOf(inject("site"));
    const followed = [
      "/",
      ...typnamn.map((typ) => `/${typer[typ].mapp}/`),
      ...site.register.regioner.map(({ slug }) => `/regioner/${slug}/`),
    ];
    for (const address of followed) {
      const links = linksOf(html.get(address) ?? "", "alternate");
      expect(links.map(({ type, href }) => [type, href])).toEqual([
        ["application/atom+xml", `${address}flode.atom`],
        ["application/feed+json", `${address}flode.json`],
        ["text/calendar", `${address}kalender.ics`],
      ]);
      expect(links.filter(({ href = "" }) => !files.has(href.slice(1)))).toEqual([]);
    }
  });

  it("offers the search of the site to browsers where one searches", () => {
    const offering = pages.filter(([, page]) => linksOf(page, "search").length > 0).map(([address]) => address);
    expect(offering).toEqual(["/", "/sok/"].sort());
  });
});

/** What must stand in the data, by the kind of thing that a notice is to machines. */
function told(notis: VisadNotis) {
  const { titel, sammanfattning, avsandare, publicerad, kallor, uppdaterad } = notis;
  const sender = { name: avsandare };
  if (notis.typ === "informationstillfälle")
    return { kind: "Event", name: titel, description: sammanfattning, organizer: sender };
  const urls = kallor.map(({ url }) => url);
  const shared = {
    author: sender,
    isBasedOn: urls.length > 1 ? urls : urls[0],
    ...(uppdaterad && { dateModified: uppdaterad }),
  };
  const day = publicerad === "okänt" ? undefined : expect.stringMatching(`^${publicerad.replace(" ", "T")}`);
  return notis.typ === "erfarenhet" || notis.typ === "behov"
    ? { kind: "Article", headline: titel, description: sammanfattning, ...(day && { datePublished: day }), ...shared }
    : { kind: "SpecialAnnouncement", name: titel, text: sammanfattning, ...(day && { datePosted: day }), ...shared };
}

describe("data for machines", () => {
  it("tells of each notice what the notice says", () => {
    for (const notis of site.notiser) {
      const data = jsonLdOf(html.get(`/${notis.adress}/`) ?? "") ?? {};
      const { kind, ...facts } = told(notis);
      expect(data[kind], notis.adress).toMatchObject({ "@id": `${ADDRESS}/${notis.adress}/`, ...facts });
    }
    expect(site.notiser.length).toBeGreaterThan(90);
  });

  it("does not tell of days that the notice does not know", () => {
    const unknown = site.notiser.filter(({ publicerad }) => publicerad === "okänt");
    const days = unknown.flatMap(({ adress }) =>
      Object.values(jsonLdOf(html.get(`/${adress}/`) ?? "") ?? {}).flatMap((node) => [
        node["datePosted"],
        node["datePublished"],
      ]),
    );
    expect(unknown.length).toBeGreaterThan(0);
    expect(days.filter((day) => day !== undefined)).toEqual([]);
  });

  it("is in the words of schema.org on every page that has any, by a reader of JSON-LD", async () => {
    const unknown: string[] = [];
    let count = 0;
    for (const [address, page] of pages) {
      const data = jsonLdOf(page);
      if (!data) continue;
      count += 1;
      const found = await unknownIn({ "@context": "https://schema.org", "@graph": Object.values(data) });
      unknown.push(...found.map((what) => `${address} ${what}`));
    }
    expect(unknown).toEqual([]);
    expect(count).toBeGreaterThan(site.notiser.length + 21);
  });

  it("tells how the site is searched, in the form that its search page reads", () => {
    const { WebSite } = jsonLdOf(html.get("/") ?? "") ?? {};
    expect(WebSite).toMatchObject({
      url: `${ADDRESS}/`,
      potentialAction: { target: { urlTemplate: `${ADDRESS}/sok/?q={search_term_string}` } },
    });
    expect(html.get("/sok/")).toMatch(/<input[^>]* name="q"/);
  });

  it("counts the notices of a region and of a type", () => {
    const countOn = (address: string) => jsonLdOf(html.get(address) ?? "")?.["CollectionPage"]?.["mainEntity"];
    expect(countOn("/regioner/skane/")).toMatchObject({ numberOfItems: site.forRegion("Skåne").length });
    expect(countOn("/behov/")).toMatchObject({ numberOfItems: site.forTyp("behov").length });
  });

  it("leaves a notice, with the style sheet, within the 14 kB that come in the first round from a server", () => {
    const sheets = [...filesOf(inject("site"))]
      .filter(([name]) => name.endsWith(".css"))
      .map(([, bytes]) => brotliCompressSync(bytes).length);
    const heaviest = Math.max(
      ...site.notiser.map(({ adress }) => brotliCompressSync(html.get(`/${adress}/`) ?? "").length),
    );
    expect(heaviest + Math.max(...sheets)).toBeLessThan(14_000);
  });
});
