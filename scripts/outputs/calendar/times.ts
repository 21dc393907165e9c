import { dagAv, dagarFore, harKlockslag, isoTid, TIDSZON, type Tidpunkt } from "../../../schemas/datum.ts";
import { type Handelse, sistaDagen } from "../../../schemas/handelser.ts";
import { property } from "./ics.ts";

/** `20201104T230000Z`. A day alone is its first minute in Sweden. */
export const utcTime = (tid: Tidpunkt): string => new Date(isoTid(tid)).toISOString().replace(/[-:]|\.000/g, "");

const date = (dag: Tidpunkt): string => dagAv(dag).replaceAll("-", "");

const localTime = (tid: Tidpunkt): string => `${tid.replace(/[-:]/g, "").replace(" ", "T")}00`;

/** Does it stand over whole days? Also when only one of its ends has a time of day, since both must be of one kind. */
export const isAllDay = ({ heldag, slut }: Handelse): boolean => heldag || (slut !== undefined && !harKlockslag(slut));

/**
 * DTSTART and DTEND. The end of days is the day after the last. A meeting whose end is not known gets none: it then takes no time
 * (RFC 5545, 3.6.1), which is better than one that we have made up.
 */
export function times(handelse: Handelse): string[] {
  const { start, slut } = handelse;
  if (isAllDay(handelse))
    return [
      property("DTSTART", date(start), { VALUE: "DATE" }),
      property("DTEND", date(dagarFore(sistaDagen(handelse), -1)), { VALUE: "DATE" }),
    ];
  const moment = momentsOf([start, slut ?? start]);
  const takesTime = slut !== undefined && utcTime(start) < utcTime(slut);
  return [moment("DTSTART", start), ...(takesTime ? [moment("DTEND", slut)] : [])];
}

/** Swedish time; in the hour that comes twice, of which a reader takes the first (RFC 5545, 3.3.5), universal time. */
function momentsOf(tider: readonly Tidpunkt[]): (name: string, tid: Tidpunkt) => string {
  const isDoubled = tider.some((tid) => /\+\d\d:\d\d$/.test(tid));
  return isDoubled
    ? (name, tid) => property(name, utcTime(tid))
    : (name, tid) => property(name, localTime(tid), { TZID: TIDSZON });
}
