import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { samlingar } from "../../../schemas/samlingar.ts";
import { typnamn } from "../../../schemas/typer.ts";
import { IN_FULL, LATEST, LATEST_IN_PART } from "../../../scripts/outputs/feeds/documents.ts";
import { datesOf } from "../../../scripts/outputs/feeds/entry-dates.ts";
import { atomFaults, feedFiles, oneOfEach } from "../../support/feeds.ts";
import { ADDRESS } from "../../support/output-context.ts";
import { shippedSite, siteOf } from "../../support/site.ts";

const site = shippedSite();
const files = feedFiles(site);
const atomFiles = [...files].filter(([path]) => path.endsWith(".atom"));
const read = (path: string) => parseAtomFeed(files.get(path) ?? "");

describe("the Atom feeds", () => {
  it("are there for everything that can be followed", () => {
    const paths = samlingar(site).map(({ adress }) => `${adress}flode.atom`);
    expect(paths.filter((path) => !files.has(path))).toEqual([]);
    expect(paths.length).toBe(1 + typnamn.length + 21 * (1 + typnamn.length));
  });

  it("are right by the grammar of RFC 4287", () => {
    const faults = atomFiles.flatMap(([path, text]) => atomFaults(text).map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it.each([
    ["an entry without a time", /<updated>[^<]*<\/updated>\n<author><name>T/, "<author><name>T"],
    ["a day for a time", /(<updated>.{10})[^<]*/, "$1"],
    ["two titles", /(<title>.*<\/title>)/, "$1$1"],
    ["an element of our own in the namespace of Atom", "<fh:archive/>", "<archive/>"],
  ])("would not be, with %s", (_, right, wrong) => {
    const archive = files.get("/flode-arkiv-1.atom") ?? "";
    expect(atomFaults(archive)).toEqual([]);
    expect(atomFaults(archive.replace(right, wrong))).not.toEqual([]);
  });

  it("say of each notice what the site says", () => {
    for (const { adress, notiser, region, typ } of samlingar(site)) {
      const entries = new Map(read(`${adress}flode.atom`).entries?.map((entry) => [entry.id, entry]));
      const latest = notiser
        .toSorted((a, b) => datesOf(b).time - datesOf(a).time)
        .slice(0, region && typ ? LATEST_IN_PART : LATEST);
      const missing = latest.filter(({ id }) => !entries.has(`tag:id.example,2020:${id}`));
      expect(missing.filter((n) => datesOf(n).time > datesOf(latest.at(-1) ?? n).time)).toEqual([]);
      for (const notis of notiser) {
        const entry = entries.get(`tag:id.example,2020:${notis.id}`);
        if (!entry) continue;
        expect([entry.title?.value, entry.summary?.value]).toEqual([notis.titel, notis.sammanfattning]);
        expect(entry.updated).toBe(datesOf(notis).updated);
        expect(entry.published).toBe(datesOf(notis).published);
        expect(entry.authors?.[0]?.name).toBe(notis.avsandare);
        expect(entry.links?.filter(({ rel }) => rel === "via").map(({ href }) => href)).toEqual(
          notis.kallor.map(({ url }) => url),
        );
      }
    }
  });

  it("tell their ten latest changes in full and the others by the summary alone, archives all of theirs", () => {
    for (const [path] of atomFiles) {
      const entries = read(path).entries ?? [];
      const inFull = path.includes("-arkiv-") ? 0 : Math.min(entries.length, IN_FULL);
      expect(entries.map(({ content }) => content !== undefined)).toEqual(entries.map((_, i) => i < inFull));
      const times = entries.slice(0, inFull + 1).map(({ updated = "" }) => Date.parse(updated));
      expect(times, path).toEqual(times.toSorted((a, b) => b - a));
    }
  });

  it("have a page and a sender for every entry, which the grammar itself cannot say", () => {
    for (const [path] of atomFiles)
      for (const { links, authors } of read(path).entries ?? []) {
        expect(links?.filter(({ rel }) => rel === "alternate")).toHaveLength(1);
        expect(authors).toHaveLength(1);
      }
  });

  it("tell when the latest of them changed, and never when they were made", () => {
    for (const [path, text] of atomFiles) {
      const { updated, entries = [] } = read(path);
      const times = entries.map((entry) => Date.parse(entry.updated ?? ""));
      expect(Date.parse(updated ?? ""), path).toBe(entries.length > 0 ? Math.max(...times) : 0);
      const told = [...text.matchAll(/<(?:updated|published)>([^<]*)/g)].map(([, time = ""]) => time);
      expect(told.filter((time) => !/^(19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(Z|\+0[12]:00)$/.test(time))).toEqual([]);
    }
  });

  it("put no notice twice in a file", () => {
    for (const [path] of atomFiles) {
      const ids = (read(path).entries ?? []).map(({ id }) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it("lead to pages and files under the address of the site", () => {
    const own = (text: string) => [...text.matchAll(/https:\/\/regionsidan\.example\/[^"&<]*/g)].map(([url]) => url);
    expect(atomFiles.flatMap(([, text]) => own(text)).filter((url) => !url.startsWith(ADDRESS))).toEqual([]);
    const text = files.get("/regioner/skane/flode.atom") ?? "";
    expect(own(text)).toEqual(
      expect.arrayContaining([`${ADDRESS}regioner/skane/`, `${ADDRESS}regioner/skane/flode.atom`]),
    );
    expect(text).not.toMatch(/href=(&quot;|")(\/|#)/);
  });

  it("say the same in the same words whatever day they are made, as long as nothing happens", () => {
    const on = (today: string) => [...feedFiles(siteOf(oneOfEach(), today))];
    expect(on("2020-05-06")).toEqual(on("2021-12-31"));
  });
});

describe("a feed without notices", () => {
  const empty = feedFiles(siteOf({}, "2020-01-01"));

  it("is a right feed that claims no time", () => {
    const text = empty.get("/regioner/gotland/behov/flode.atom") ?? "";
    expect(atomFaults(text)).toEqual([]);
    expect(parseAtomFeed(text)).toMatchObject({
      updated: "1970-01-01T00:00:00Z",
      title: { value: "Regionsidan: Gotland, behov" },
    });
    expect(text).not.toContain("<entry>");
  });
});
