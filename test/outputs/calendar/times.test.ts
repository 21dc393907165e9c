import { describe, expect, it } from "vitest";
import { eventOfNotice, moment, propertyOf } from "../../support/calendars.ts";

const meeting = (fields: string) => eventOfNotice("informationstillfälle", fields);

const spanOf = (fields: string): [start: string, end: string] => {
  const { startDate, endDate } = meeting(fields);
  return [moment(startDate), moment(endDate)];
};

describe("a meeting", () => {
  it("at 13.30 is at 11.30 universal time in June and at 12.30 in December", () => {
    expect(spanOf("start: 2020-06-10 13:30\nslut: 2020-06-10 15:00")).toEqual([
      "2020-06-10T11:30:00.000Z",
      "2020-06-10T13:00:00.000Z",
    ]);
    expect(spanOf("start: 2020-12-09 13:30\nslut: 2020-12-09 15:00")).toEqual([
      "2020-12-09T12:30:00.000Z",
      "2020-12-09T14:00:00.000Z",
    ]);
  });

  it("names its time zone, so that it stays at its clock time whatever a reader's own zone is", () => {
    const start = meeting("start: 2020-06-10 13:30").component.getFirstProperty("dtstart");
    expect(start?.getFirstParameter("tzid")).toBe("Europe/Stockholm");
    expect(start?.getFirstValue()?.toString()).toBe("2020-06-10T13:30:00");
  });

  it("in the hour that comes twice is at the one that was meant", () => {
    expect(spanOf('start: "2020-10-25 02:30+02:00"\nslut: "2020-10-25 02:15+01:00"')).toEqual([
      "2020-10-25T00:30:00.000Z",
      "2020-10-25T01:15:00.000Z",
    ]);
    expect(spanOf('start: "2020-10-25 02:30+01:00"\nslut: 2020-10-25 03:30')).toEqual([
      "2020-10-25T01:30:00.000Z",
      "2020-10-25T02:30:00.000Z",
    ]);
    expect(spanOf('start: 2020-10-25 01:30\nslut: "2020-10-25 02:30+02:00"')).toEqual([
      "2020-10-24T23:30:00.000Z",
      "2020-10-25T00:30:00.000Z",
    ]);
  });

  it("across midnight and across a change of the clock ends when it ends", () => {
    expect(spanOf("start: 2020-10-24 23:00\nslut: 2020-10-25 04:00")).toEqual([
      "2020-10-24T21:00:00.000Z",
      "2020-10-25T03:00:00.000Z",
    ]);
  });

  it("without a known end gets none, and says so", () => {
    const event = meeting("start: 2020-06-10 13:30");
    expect(propertyOf(event, "dtend")).toBeUndefined();
    expect(moment(event.endDate)).toBe(moment(event.startDate));
    expect(event.description).toContain("Det är inte känt när mötet slutar.");
  });

  it("that ends as it begins gets no end, which must be later", () => {
    expect(propertyOf(meeting("start: 2020-06-10 13:30\nslut: 2020-06-10 13:30"), "dtend")).toBeUndefined();
  });
});

describe("a meeting of whole days", () => {
  const days = (fields: string) => {
    const event = meeting(fields);
    expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
    return [propertyOf(event, "dtstart"), propertyOf(event, "dtend"), propertyOf(event, "transp")];
  };

  it("lasts to the day after its last, also across a month, a leap day and a change of the clock", () => {
    expect(days("start: 2020-06-10\nheldag: true")).toEqual(["2020-06-10", "2020-06-11", "OPAQUE"]);
    expect(days("start: 2020-02-28\nslut: 2020-02-29\nheldag: true\npublicerad: 2020-02-01")).toEqual([
      "2020-02-28",
      "2020-03-01",
      "OPAQUE",
    ]);
    expect(days("start: 2020-10-24\nslut: 2020-10-25\nheldag: true")[1]).toBe("2020-10-26");
  });

  it("makes nobody busy all day when it is only its hour that is not known, and says so", () => {
    const fields = "start: 2020-06-10\nosakert: Klockslaget framgår inte.";
    expect(days(fields)).toEqual(["2020-06-10", "2020-06-11", "TRANSPARENT"]);
    expect(meeting(fields).description).toMatch(/^Klockslaget är inte känt\.\n\n/);
    expect(meeting("start: 2020-06-10\nheldag: true").description).not.toContain("Klockslaget");
  });

  it("tells the hour that it does know when only one of its ends has any", () => {
    const fields = "start: 2020-06-10 13:30\nslut: 2020-06-11";
    expect(days(fields)).toEqual(["2020-06-10", "2020-06-12", "TRANSPARENT"]);
    expect(meeting(fields).description).toMatch(/^Tid: 10–11\u00A0juni 2020, kl\.\u00A013\.30\.\n/);
    expect(meeting("start: 2020-06-10 13:30\nslut: 2020-06-10").description).toMatch(
      /^Tid: onsdag 10\u00A0juni 2020 kl\.\u00A013\.30\.\n/,
    );
  });
});
