import fc from "fast-check";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { type Samling, samlingar } from "../../../schemas/samlingar.ts";
import { Site, type VisadNotis } from "../../../schemas/site.ts";
import {
  documentsOf,
  type FeedDocument,
  IN_FULL,
  LATEST,
  LATEST_IN_PART,
} from "../../../scripts/outputs/feeds/documents.ts";
import { type Entry, entryOf } from "../../../scripts/outputs/feeds/entry.ts";
import { atomFaults, feedFiles } from "../../support/feeds.ts";
import { ADDRESS, contextOf } from "../../support/output-context.ts";
import { shippedSite } from "../../support/site.ts";

const shipped = shippedSite();

/** A site of as many notices as one likes: the shipped ones over and over, each under an id and on a day of its own. */
function siteOf(count: number, changed: ReadonlyMap<number, string> = new Map()): Site {
  const notiser = Array.from({ length: count }, (_, i): VisadNotis => {
    const notis = shipped.notiser[i % shipped.notiser.length];
    if (!notis) throw new Error("Nothing is shipped");
    const dag = new Date(Date.UTC(2020, 3, 1) + i * 86_400_000).toISOString().slice(0, 10);
    const adress = `${notis.adress}-${i}`;
    const uppdaterad = changed.get(i);
    const andringar = uppdaterad
      ? [{ datum: uppdaterad, slag: "väsentlig" as const, text: "Det här har ändrats." }]
      : [];
    const own = {
      id: adress,
      adress,
      publicerad: dag,
      visasFran: dag,
      uppdaterad,
      andringar,
      relaterade: [],
      ersattAv: [],
    };
    return { ...notis, ...own };
  });
  return new Site({ ...shipped, today: "2099-12-31", notiser: notiser.reverse() });
}

const idsOf = (document: FeedDocument | undefined) => document?.entries.map(({ id }) => id) ?? [];

function documents(site: Site, samling: Samling | undefined): FeedDocument[] {
  if (!samling) throw new Error("No such collection");
  return documentsOf(
    samling,
    samling.notiser.map((notis): Entry => entryOf(notis, contextOf(site))),
  );
}
const ofAll = (site: Site) => documents(site, samlingar(site)[0]);

describe("the archives of a feed", () => {
  it("together with the feed have every notice, and no file has one twice", () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), (count) => {
        const site = siteOf(count);
        const [current, ...archives] = ofAll(site);
        expect(new Set([current, ...archives].flatMap(idsOf)).size).toBe(count);
        for (const document of [current, ...archives])
          expect(new Set(idsOf(document)).size).toBe(idsOf(document).length);
        expect(archives.map(idsOf).every((ids) => ids.length === LATEST)).toBe(true);
        expect(idsOf(current).length).toBeGreaterThanOrEqual(Math.min(count, LATEST));
        expect(current?.entries.filter((entry) => current.inFull.has(entry))).toEqual(
          current?.entries.slice(0, IN_FULL),
        );
        expect(archives.map(({ inFull }) => inFull.size).every((size) => size === 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("keep their notices when new ones come and old ones are changed", () => {
    const before = ofAll(siteOf(260));
    const after = ofAll(siteOf(333, new Map([[3, "2030-01-01"]])));
    expect(before.length).toBe(1 + 4);
    expect(after.length).toBe(1 + 5);
    before.slice(1).forEach((archive, i) => {
      expect(idsOf(archive)).toEqual(idsOf(after[i + 1]));
    });
  });

  it("do not hide a change: an old notice that is changed comes first in the feed, in full", () => {
    const [current, oldest] = ofAll(siteOf(260, new Map([[3, "2030-01-01"]])));
    const [first] = current?.entries ?? [];
    expect(first).toBeDefined();
    expect(first?.updated).toBe("2030-01-01T00:00:00+01:00");
    expect(first && current?.inFull.has(first)).toBe(true);
    expect(idsOf(oldest)).toContain(first?.id);
  });

  it("can be walked from the feed to the oldest and back by their links", () => {
    const site = siteOf(260);
    const files = feedFiles(site);
    const linksOf = (path: string) =>
      Object.fromEntries(
        (parseAtomFeed(files.get(path) ?? "").links ?? []).map(({ rel, href }) => [
          rel,
          href?.slice(ADDRESS.length - 1),
        ]),
      );
    const walked = ["/flode.atom"];
    for (let at = linksOf("/flode.atom")["prev-archive"]; at; at = linksOf(at)["prev-archive"]) walked.push(at);
    expect(walked).toEqual(["/flode.atom", ...[4, 3, 2, 1].map((number) => `/flode-arkiv-${number}.atom`)]);
    expect(linksOf("/flode-arkiv-2.atom")).toMatchObject({
      self: "/flode-arkiv-2.atom",
      current: "/flode.atom",
      "next-archive": "/flode-arkiv-3.atom",
    });
    expect(linksOf("/flode-arkiv-4.atom")).not.toHaveProperty("next-archive");
    for (const path of walked) expect(atomFaults(files.get(path) ?? "no file")).toEqual([]);
    const marked = walked.filter((path) => files.get(path)?.includes("\n<fh:archive/>\n"));
    expect(marked).toEqual(walked.slice(1));
  });

  it("of every region together have every notice, and each of them every national one", () => {
    const site = siteOf(700);
    const regions = samlingar(site).filter(({ region, typ }) => region && !typ);
    const perRegion = regions.map((samling) => new Set(documents(site, samling).flatMap(idsOf)));
    expect(regions).toHaveLength(21);
    expect(new Set(perRegion.flatMap((ids) => [...ids])).size).toBe(700);
    const national = site.notiser.filter(({ regioner }) => regioner.length === 21);
    expect(national.length).toBeGreaterThan(100);
    for (const { id } of national)
      expect(perRegion.filter((ids) => ids.has(`tag:id.example,2020:${id}`))).toHaveLength(21);
  });

  it("are none for a type within a region, whose feed has the 25 latest", () => {
    const site = siteOf(700);
    const part = samlingar(site).find(({ adress }) => adress === "/regioner/skane/insatser/");
    expect(part?.notiser.length).toBeGreaterThan(2 * LATEST_IN_PART);
    expect(
      documents(site, part)
        .map(idsOf)
        .map(({ length }) => length),
    ).toEqual([LATEST_IN_PART]);
  });
});

it("the same site twice gives the same bytes", () => {
  expect([...feedFiles(shippedSite())]).toEqual([...feedFiles(shipped)]);
});
