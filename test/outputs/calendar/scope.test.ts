import { describe, expect, it } from "vitest";
import { calendarsOf, eventsIn, eventsOfNotice, propertyOf } from "../../support/calendars.ts";
import { validNotis, withFields } from "../../support/notices.ts";
import { siteOf } from "../../support/site.ts";

/** The states of the events of a notice, a day at a time. */
const statesOn = (fields: string, today: string): (string | undefined)[] =>
  eventsOfNotice("informationstillfälle", fields, today).map((event) => propertyOf(event, "status"));

const NOTICE = withFields(validNotis("informationstillfälle"), "start: 2020-06-10 13:00");

describe("what is cancelled", () => {
  const fields = "start: 2020-06-10 13:00\nslut: 2020-06-11 12:00\nlage: inställt";

  it("is told for 30 days after its own, then gone", () => {
    expect(statesOn(fields, "2020-05-01")).toEqual(["CANCELLED"]);
    expect(statesOn(fields, "2020-07-11")).toEqual(["CANCELLED"]);
    expect(statesOn(fields, "2020-07-12")).toEqual([]);
  });

  it("says so in its title and its text, takes no time and reminds of nothing", () => {
    const [signUp, meeting] = eventsOfNotice(
      "informationstillfälle",
      `${fields}\nlank: https://mote.example/\nanmalan:\n  senast: 2020-06-09`,
      "2020-05-01",
    );
    expect(signUp?.summary).toBe("Inställt: Sista dag att anmäla sig: Stöd till små företag under krisen");
    expect(signUp?.component.getAllSubcomponents("valarm")).toEqual([]);
    expect(signUp && propertyOf(signUp, "status")).toBe("CANCELLED");
    expect(meeting?.summary).toBe("Inställt: Stöd till små företag under krisen");
    expect(meeting?.description).toMatch(/^Mötet är inställt\.\n/);
    expect(meeting && propertyOf(meeting, "transp")).toBe("TRANSPARENT");
    expect(meeting && propertyOf(meeting, "conference")).toBeUndefined();
  });

  it("is left out when nobody knows for which day it was planned", () => {
    expect(statesOn("-start\nlage: inställt\nosakert: Dagen framgår inte.", "2020-05-01")).toEqual([]);
  });
});

describe("what is over", () => {
  it("stays for a year in what is subscribed to, and for ever in the calendar of its notice", () => {
    const on = (today: string) => calendarsOf(siteOf({ "informationstillfallen/provet.md": NOTICE }, today));
    const count = (today: string, path: string) => eventsIn(on(today).get(path) ?? "").length;
    expect(count("2021-06-10", "/kalender.ics")).toBe(1);
    expect(count("2021-06-11", "/kalender.ics")).toBe(0);
    expect(count("2031-06-11", "/informationstillfallen/provet/kalender.ics")).toBe(1);
  });
});

describe("what has been replaced", () => {
  const on = (today: string, published: string) => {
    const newer = withFields(
      validNotis("informationstillfälle"),
      `titel: Det nya mötet\nstart: 2020-06-17 13:00\npublicerad: ${published}\nersatter: [informationstillfallen/provet]`,
    );
    const files = { "informationstillfallen/provet.md": NOTICE, "informationstillfallen/nytt.md": newer };
    return eventsIn(calendarsOf(siteOf(files, today)).get("/kalender.ics") ?? "");
  };

  it("is cancelled, says by what, and has changed on the day it was replaced", () => {
    const [old, fresh] = on("2020-06-05", "2020-06-05");
    expect(old?.uid).toBe("informationstillfallen/provet@id.example");
    expect(old && [propertyOf(old, "status"), propertyOf(old, "last-modified")]).toEqual([
      "CANCELLED",
      "2020-06-04T22:00:00Z",
    ]);
    expect(old?.summary).toBe("Ersatt: Stöd till små företag under krisen");
    expect(old?.description).toMatch(
      /^Ersatt av: Det nya mötet, https:\/\/regionsidan\.example\/r\/informationstillfallen\/nytt\/\n/,
    );
    expect(old && Number(propertyOf(old, "sequence"))).toBeGreaterThan(0);
    expect(fresh && [fresh.uid, propertyOf(fresh, "status")]).toEqual([
      "informationstillfallen/nytt@id.example",
      "CONFIRMED",
    ]);
  });

  it("is as it was until then, and gone 30 days after its own day", () => {
    expect(on("2020-06-04", "2020-06-05").map((event) => propertyOf(event, "status"))).toEqual(["CONFIRMED"]);
    expect(on("2020-07-10", "2020-06-05")).toHaveLength(2);
    expect(on("2020-07-11", "2020-06-05")).toHaveLength(1);
  });

  it("is cancelled also when it is replaced on its own day", () => {
    expect(on("2020-06-10", "2020-06-10").map((event) => propertyOf(event, "status"))).toEqual([
      "CANCELLED",
      "CONFIRMED",
    ]);
  });

  it("is never said to be cancelled when it was held before", () => {
    expect(on("2020-06-12", "2020-06-11").map(({ uid }) => uid)).toEqual(["informationstillfallen/nytt@id.example"]);
  });
});
