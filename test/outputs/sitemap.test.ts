import { describe, expect, inject, it } from "vitest";
import { lastModified } from "../../scripts/outputs/last-modified.ts";
import { sitemap } from "../../scripts/outputs/sitemap.ts";
import { isPage, metaOf } from "../support/head.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { contextOf } from "../support/output-context.ts";
import { filesOf, pagesOf } from "../support/pages.ts";
import { shippedSite, siteOf } from "../support/site.ts";
import { parseXml } from "../support/xml.ts";

const ADDRESS = "https://regionsidan.example/";
const pages = pagesOf(inject("site"));
const textOf = (path: string): string => filesOf(inject("site")).get(path)?.toString("utf8") ?? "";

/** Each address of a sitemap, without that of the site, and its day. */
function entriesOf(xml: string, address = ADDRESS): Map<string, string | undefined> {
  const entries = parseXml(xml).children.map(({ children }) => {
    const text = (name: string) => children.find((child) => child.name === name)?.text;
    return [(text("loc") ?? "").replace(address, "/"), text("lastmod")] as const;
  });
  return new Map(entries);
}

describe("the sitemap of the shipped site", () => {
  const entries = entriesOf(textOf("sitemap.xml"));

  it("has every page that may be found, and nothing else", () => {
    const whole = pages.filter(([, html]) => isPage(html));
    const found = whole.filter(([, html]) => metaOf(html, "robots") !== "noindex").map(([address]) => address);
    expect(new Set(entries.keys())).toEqual(new Set(found));
    expect(entries.has("/404.html")).toBe(false);
    expect(entries.size).toBeGreaterThan(200);
  });

  it("tells of a notice the day it came or last changed, and no day where that is not known", () => {
    const wrong = shippedSite().notiser.filter(({ adress, uppdaterad, publicerad }) => {
      const day = uppdaterad ?? (/^\d{4}-\d{2}-\d{2}/.test(publicerad) ? publicerad.slice(0, 10) : undefined);
      return entries.get(`/${adress}/`) !== day;
    });
    expect(wrong.map(({ adress }) => adress)).toEqual([]);
    expect([...entries.values()]).toContain(undefined);
  });

  it("never tells of the day of the build, but where something changed that day", () => {
    const { today, notiser, sidor } = shippedSite();
    const changed = new Set(notiser.flatMap(({ uppdaterad, publicerad }) => [uppdaterad, publicerad.slice(0, 10)]));
    expect(changed.has(today)).toBe(false);
    const reviewed = new Set(sidor.filter(({ uppdaterad }) => uppdaterad === today).map(({ slug }) => `/${slug}/`));
    const told = [...entries].filter(([, day]) => day === today).map(([path]) => path);
    expect(told.filter((path) => !reviewed.has(path))).toEqual([]);
  });
});

describe("the day a page last changed", () => {
  const notice = (titel: string, fields: string) => withFields(validNotis("insats"), `titel: ${titel}\n${fields}`);
  const site = siteOf({
    "insatser/forst.md": notice("Den notis som kom först av dem alla", "publicerad: 2020-04-01\nregioner: [Skåne]"),
    "insatser/sedan.md": notice(
      "Den notis som ändrades efter hand",
      "publicerad: 2020-04-02\nregioner: [Gotland]\nandringar:\n  - { datum: 2020-06-01, slag: väsentlig, text: Sista dagen är flyttad. }\n  - { datum: 2020-07-01, slag: redaktionell, text: Ett stavfel är rättat. }",
    ),
  });
  const day = lastModified(site);

  it("of a notice is that of its last change that means something", () => {
    expect([day("/insatser/forst/"), day("/insatser/sedan/"), day("/insatser/sedan/historik/")]).toEqual([
      "2020-04-01",
      "2020-06-01",
      "2020-06-01",
    ]);
  });

  it("of a list is that of its latest notice, on every page of the list", () => {
    expect(day("/regioner/gotland/")).toBe("2020-06-01");
    expect([day("/insatser/"), day("/insatser/sida-2/"), day("/")]).toEqual([day("/arkiv/2020/"), day("/"), day("/")]);
    expect([day("/sok/"), day("/finns/inte/")]).toEqual([undefined, undefined]);
  });
});

describe("a sitemap of more addresses than a file may hold", () => {
  it("leads from one file to several, which together have them all", () => {
    const context = contextOf(siteOf({}));
    const many = ["/c/", "/a/", "/d/", "/b/", "/e/"].map((url) => ({ url, noindex: false }));
    const files = new Map([...sitemap(context, many, 2)].map(([path, content]) => [path, String(content)]));
    const index = entriesOf(files.get("/sitemap.xml") ?? "", context.address);
    expect([...index.keys()]).toEqual(["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"]);
    const paths = [...index.keys()].flatMap((path) => [...entriesOf(files.get(path) ?? "", context.address).keys()]);
    expect(paths).toEqual(["/a/", "/b/", "/c/", "/d/", "/e/"]);
    expect(files.size).toBe(4);
  });
});
