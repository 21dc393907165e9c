import { absolute, kalenderadress } from "../../../schemas/adresser.ts";
import { TIDSZON } from "../../../schemas/datum.ts";
import type { Handelse } from "../../../schemas/handelser.ts";
import type { OutputContext } from "../output.ts";
import { component, property, text, uri } from "./ics.ts";
import { vtimezone } from "./vtimezone.ts";

/** An event with its text, which is the same in every calendar, and when that last changed, `20201104T230000Z`. */
export type CalendarEvent = { handelse: Handelse; vevent: string; modified: string };

/** What a calendar is called and where it lies: `folder` its own, `page` that of the site that shows the same. */
export type CalendarHead = { name: string; about: string; folder: string; page: string };

/** How often a reader should look again: a meeting may be cancelled on its own day. */
const REFRESH = "PT6H";

/**
 * A whole VCALENDAR. No METHOD: with it every event needs an ORGANIZER (RFC 5546, 3.2.1); without it this is a calendar to read
 * (RFC 5545, 3.7.2). The X- properties say the same as those of RFC 7986 to readers that are older.
 */
export function calendar(head: CalendarHead, events: readonly CalendarEvent[], context: OutputContext): string {
  const { name, about, folder, page } = head;
  const { address, idDomain } = context;
  const modified = events.map((event) => event.modified).reduce((a, b) => (a > b ? a : b), "");
  return component("VCALENDAR", [
    property("VERSION", "2.0"),
    property("PRODID", text(`-//${idDomain}//Regionsidan//SV`)),
    property("NAME", text(name)),
    property("X-WR-CALNAME", text(name)),
    property("DESCRIPTION", text(about)),
    property("X-WR-CALDESC", text(about)),
    property("X-WR-TIMEZONE", text(TIDSZON)),
    property("REFRESH-INTERVAL", REFRESH, { VALUE: "DURATION" }),
    property("X-PUBLISHED-TTL", REFRESH),
    property("SOURCE", uri(absolute(address, kalenderadress(folder))), { VALUE: "URI" }),
    property("URL", uri(absolute(address, page))),
    ...(modified ? [property("LAST-MODIFIED", modified)] : []),
    vtimezone,
    ...events.map(({ vevent }) => vevent),
  ]);
}
