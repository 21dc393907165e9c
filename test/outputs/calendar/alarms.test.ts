import type ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { eventOfNotice } from "../../support/calendars.ts";

/** When an event reminds, in the reader's own time, and with which words. */
function remindersOf(event: ICAL.Event): string[] {
  return event.component.getAllSubcomponents("valarm").map((alarm) => {
    expect(alarm.getFirstPropertyValue("action")).toBe("DISPLAY");
    const time = event.startDate.clone();
    time.isDate = false;
    time.addDuration(alarm.getFirstPropertyValue("trigger") as ICAL.Duration);
    return `${time} ${alarm.getFirstPropertyValue("description")}`;
  });
}

const LAST_DAY = "ansokan:\n  stanger: 2020-11-30";
const ATT_SOKA = "Sista dag att söka: Stöd till små företag under krisen";

describe("a last day", () => {
  it("reminds at nine o'clock two weeks, one week and one day before", () => {
    expect(remindersOf(eventOfNotice("insats", LAST_DAY, "2020-11-16"))).toEqual([
      `2020-11-16T09:00:00 Om två veckor: ${ATT_SOKA}`,
      `2020-11-23T09:00:00 Om en vecka: ${ATT_SOKA}`,
      `2020-11-29T09:00:00 I morgon: ${ATT_SOKA}`,
    ]);
  });

  it("does not remind of what lies behind, so that a new reader is not flooded", () => {
    expect(remindersOf(eventOfNotice("insats", LAST_DAY, "2020-11-17"))).toHaveLength(2);
    expect(remindersOf(eventOfNotice("insats", LAST_DAY, "2020-11-29"))).toHaveLength(1);
    expect(remindersOf(eventOfNotice("insats", LAST_DAY, "2020-11-30"))).toEqual([]);
  });

  it("of something to do reminds like any other", () => {
    const event = eventOfNotice("insats", "gor_sa_har:\n  - vad: Svara på enkäten.\n    senast: 2020-12-24");
    expect(event.summary).toBe("Sista dag: Svara på enkäten – Stöd till små företag under krisen");
    expect(remindersOf(event)).toHaveLength(3);
  });
});

it("a meeting leaves it to the reader when to remind", () => {
  expect(remindersOf(eventOfNotice("informationstillfälle", "start: 2020-12-24 13:00"))).toEqual([]);
});
