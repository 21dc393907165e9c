import type ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarsOf, eventOfNotice, eventsIn, propertyOf } from "../../support/calendars.ts";
import { validNotis, withFields } from "../../support/notices.ts";
import { siteOf } from "../../support/site.ts";

const meeting = (fields: string, today?: string) =>
  eventOfNotice("informationstillfälle", `start: 2020-11-20 13:00\n${fields}`, today);

const sequence = (event: ICAL.Event): number => Number(propertyOf(event, "sequence"));

/** The changes of a notice, the first so many of three. */
const logged = (count: number): string =>
  [
    "andringar:",
    "  - {datum: 2020-10-01, slag: väsentlig, text: Mötet har flyttats.}",
    "  - {datum: 2020-11-01, slag: rättelse, text: Klockslaget var fel.}",
    "  - {datum: 2020-11-10, slag: väsentlig, text: Mötet är inställt.}",
  ]
    .slice(0, count + 1)
    .join("\n");

describe("when a notice changes, its event", () => {
  it("is the same in a calendar after a new address and a new time", () => {
    const before = meeting("");
    const notis = withFields(
      validNotis("informationstillfälle"),
      "start: 2020-12-01 09:00\nlage: flyttat\nflyttat_fran: [2020-11-20 13:00]\ntidigare_adresser: [informationstillfallen/provet]",
    );
    const calendars = calendarsOf(siteOf({ "informationstillfallen/nytt-namn.md": notis }));
    const [after] = eventsIn(calendars.get("/kalender.ics") ?? "");
    expect(after?.uid).toBe(before.uid);
    expect(after?.startDate.toString()).toBe("2020-12-01T09:00:00");
    expect(after && sequence(after)).toBeGreaterThan(sequence(before));
    expect(after && propertyOf(after, "url")).toBe("https://regionsidan.example/r/informationstillfallen/nytt-namn/");
    expect(calendars.get("/informationstillfallen/provet/kalender.ics")).toBe(
      calendars.get("/informationstillfallen/nytt-namn/kalender.ics"),
    );
  });

  it("gets a higher number at every step of a life, logged or not", () => {
    const life = [
      "",
      "lage: flyttat\nflyttat_fran: [2020-11-05 13:00]",
      `lage: flyttat\nflyttat_fran: [2020-11-05 13:00]\n${logged(1)}`,
      `lage: flyttat\nflyttat_fran: [2020-11-05, 2020-11-06, 2020-11-07, 2020-11-08, 2020-11-09]\n${logged(1)}`,
      `lage: inställt\n${logged(1)}`,
      `lage: planerat\n${logged(2)}`,
      `lage: flyttat\nflyttat_fran: [2020-11-05, 2020-11-06, 2020-11-07, 2020-11-08, 2020-11-09]\n${logged(2)}`,
      `lage: inställt\n${logged(3)}`,
    ].map((fields) => sequence(meeting(fields)));
    expect(life).toEqual([...new Set(life)].sort((a, b) => a - b));
  });

  it("gets a higher number when a last day is moved on, even if nobody wrote that down", () => {
    const last = (fields: string) => sequence(eventOfNotice("insats", `ansokan:\n  stanger: 2020-11-30\n${fields}`));
    expect(last("  tidigare_stanger: [2020-10-30]")).toBeGreaterThan(last(""));
  });

  it("counts no change that is yet to come, and none that is only editorial", () => {
    expect(sequence(meeting(logged(3), "2020-10-31"))).toBe(sequence(meeting(logged(1))));
    const editorial = "andringar:\n  - {datum: 2020-10-01, slag: redaktionell, text: Språket är putsat.}";
    expect(sequence(meeting(editorial))).toBe(0);
  });
});

describe("the times of an event", () => {
  const times = (event: ICAL.Event) => ["created", "last-modified", "dtstamp"].map((name) => propertyOf(event, name));

  it("are those of the data: published in Sweden, changed on the day of the last change", () => {
    expect(times(meeting("publicerad: 2020-09-01 10:51"))).toEqual([
      "2020-09-01T08:51:00Z",
      "2020-09-01T08:51:00Z",
      "2020-09-01T08:51:00Z",
    ]);
    expect(times(meeting(logged(3)))).toEqual(["2020-04-06T22:00:00Z", "2020-11-09T23:00:00Z", "2020-11-09T23:00:00Z"]);
    expect(times(meeting(logged(3), "2020-11-05"))[1]).toBe("2020-10-31T23:00:00Z");
  });

  it("leave out a day of publication that is not known", () => {
    const [created, modified] = times(meeting("publicerad: 2020-10\nosakert: Dagen framgår inte av källan."));
    expect([created, modified]).toEqual([undefined, "2020-09-30T22:00:00Z"]);
  });
});
