import { describe, expect, inject, it } from "vitest";
import { samlingar } from "../../../schemas/samlingar.ts";
import { text } from "../../../scripts/outputs/calendar/ics.ts";
import { calendarsOf, eventsIn, readCalendar } from "../../support/calendars.ts";
import { validNotis, withFields } from "../../support/notices.ts";
import { filesOf } from "../../support/pages.ts";
import { shippedSite, siteOf } from "../../support/site.ts";

const shipped = () =>
  new Map(
    [...filesOf(inject("site"))]
      .filter(([name]) => name.endsWith(".ics"))
      .map(([name, bytes]): [string, Buffer] => [`/${name}`, bytes]),
  );

const uidsIn = (bytes: Buffer | string | undefined): string[] =>
  bytes ? eventsIn(bytes.toString()).map(({ uid }) => uid) : [];

describe("the calendars of the shipped site", () => {
  it("can all be read, in lines of 75 octets, each event once and in the order of time", () => {
    const calendars = shipped();
    expect(calendars.size).toBeGreaterThan(150);
    for (const [path, bytes] of calendars) {
      const content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      expect(content.replaceAll("\r\n", ""), path).not.toMatch(/[\r\n]/);
      for (const line of content.split("\r\n")) expect(Buffer.byteLength(line), path).toBeLessThanOrEqual(75);
      const events = eventsIn(content);
      expect(new Set(events.map(({ uid }) => uid)).size, path).toBe(events.length);
      const starts = events.map(({ startDate }) => startDate.toUnixTime());
      expect(starts, path).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  it("have what concerns the whole country in every region, and what concerns one in that one alone", () => {
    const calendars = shipped();
    const regions = [...calendars].filter(([path]) => /^\/regioner\/[^/]+\/kalender\.ics$/.test(path));
    const all = new Set(uidsIn(calendars.get("/kalender.ics")));
    const regional = regions.map(([, bytes]) => new Set(uidsIn(bytes)));
    expect(regional).toHaveLength(21);
    let national = 0;
    for (const { adress, nationell, utom, regioner } of shippedSite().notiser)
      for (const uid of uidsIn(calendars.get(`/${adress}/kalender.ics`)).filter((one) => all.has(one))) {
        expect(regional.filter((uids) => uids.has(uid)).length, uid).toBe(regioner.length);
        if (nationell && !utom) expect(regioner).toHaveLength(21);
        if (nationell) national += 1;
      }
    expect(national).toBeGreaterThan(10);
  });
});

describe("a site", () => {
  const insats = withFields(validNotis("insats"), "ansokan:\n  stanger: 2020-11-30\nregioner: [Skåne, Gotland]");
  const site = siteOf({ "insatser/provet.md": insats });
  const calendars = calendarsOf(site);
  const UID = "insatser/provet#ansokan@id.example";

  it("has a calendar for everything that can be followed, and for each notice that has a day", () => {
    const folders = [...samlingar(site).map(({ adress }) => adress), "/insatser/provet/"];
    expect(new Set(calendars.keys())).toEqual(new Set(folders.map((folder) => `${folder}kalender.ics`)));
    const having = [...calendars].filter(([, content]) => uidsIn(content).includes(UID)).map(([path]) => path);
    expect(new Set(having)).toEqual(
      new Set(
        [
          "/",
          "/insatser/",
          "/insatser/provet/",
          "/regioner/gotland/",
          "/regioner/gotland/insatser/",
          "/regioner/skane/",
          "/regioner/skane/insatser/",
        ].map((folder) => `${folder}kalender.ics`),
      ),
    );
  });

  it("says in each calendar what it is, where it lies and how often to look", () => {
    const calendar = readCalendar(calendars.get("/regioner/skane/insatser/kalender.ics") ?? "");
    const value = (name: string) => calendar.getFirstPropertyValue(name)?.toString();
    expect([value("version"), value("prodid")]).toEqual(["2.0", "-//id.example//Regionsidan//SV"]);
    expect([value("name"), value("x-wr-calname")]).toEqual(Array(2).fill("Regionsidan: Skåne – insatser"));
    expect(value("x-wr-caldesc")).toBe(text(value("description") ?? ""));
    expect([value("refresh-interval"), value("x-published-ttl")]).toEqual(["PT6H", "PT6H"]);
    expect(value("source")).toBe("https://regionsidan.example/r/regioner/skane/insatser/kalender.ics");
    expect(value("url")).toBe("https://regionsidan.example/r/regioner/skane/");
    expect(value("last-modified")).toBe("2020-04-06T22:00:00Z");
    expect(value("method")).toBeUndefined();
  });

  it("has whole calendars also where nothing is in them", () => {
    const empty = readCalendar(calendars.get("/regioner/dalarna/kalender.ics") ?? "");
    expect(empty.getAllSubcomponents().map(({ name }) => name)).toEqual(["vtimezone"]);
    expect(empty.getFirstProperty("last-modified")).toBeNull();
  });
});
