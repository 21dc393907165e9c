import { dagarFore } from "../../../schemas/datum.ts";
import type { Handelse } from "../../../schemas/handelser.ts";
import type { Site } from "../../../schemas/site.ts";
import { component, property, text } from "./ics.ts";

/** Days before a last day that one is reminded, and with which words. */
const REMINDERS: readonly [days: number, words: string][] = [
  [14, "Om två veckor"],
  [7, "Om en vecka"],
  [1, "I morgon"],
];
/** The hour of that day, in the reader's own time. */
const HOUR = 9;

/**
 * Reminders of a last day that is still to come. The days before today have none: a reader that meets a calendar for the first time would
 * tell of them all at once.
 */
export function alarms(handelse: Handelse, summary: string, { today }: Site): string[] {
  if (handelse.slag === "möte" || handelse.installd) return [];
  return REMINDERS.filter(([days]) => dagarFore(handelse.start, days) >= today).map(([days, words]) =>
    component("VALARM", [
      property("ACTION", "DISPLAY"),
      property("TRIGGER", trigger(days)),
      property("DESCRIPTION", text(`${words}: ${summary}`)),
    ]),
  );
}

/** From the midnight on which an all-day event begins: nine o'clock of the day before is 15 hours earlier. */
const trigger = (days: number): string => `-P${days > 1 ? `${days - 1}D` : ""}T${24 - HOUR}H`;
