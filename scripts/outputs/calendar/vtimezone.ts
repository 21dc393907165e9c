import { TIDSZON } from "../../../schemas/datum.ts";
import { component, property } from "./ics.ts";

const LAST_SUNDAY = (month: number) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`;

/**
 * Swedish time as it has been since 1996, which is before everything on the site. A test compares it with the time zone database.
 * In every calendar, also where no event needs it: a calendar without any component is not one (RFC 5545, 3.6).
 */
export const vtimezone: string = component("VTIMEZONE", [
  property("TZID", TIDSZON),
  observance("DAYLIGHT", "19960331T020000", LAST_SUNDAY(3), ["CEST", "+0100", "+0200"]),
  observance("STANDARD", "19961027T030000", LAST_SUNDAY(10), ["CET", "+0200", "+0100"]),
]);

function observance(kind: string, start: string, rule: string, [name, from, to]: [string, string, string]): string {
  return component(kind, [
    property("DTSTART", start),
    property("RRULE", rule),
    property("TZNAME", name),
    property("TZOFFSETFROM", from),
    property("TZOFFSETTO", to),
  ]);
}
