import { dagAv, dagarMellan } from "../../../schemas/datum.ts";
import { allaHandelserI, type Handelse, sistaDagen } from "../../../schemas/handelser.ts";
import { utanDubbla } from "../../../schemas/handelseurval.ts";
import type { Site, VisadNotis } from "../../../schemas/site.ts";
import { replacedOn } from "./revision.ts";

/** Days after its own that something cancelled is still told, so that those who had it in their calendar see why it went. */
const CANCELLED_DAYS = 30;
/** Days that what is over stays in a subscribed calendar, so that it is light however old the site grows. */
const PAST_DAYS = 365;

/** Is it recent enough for the calendars that are subscribed to? */
export const isRecent = (handelse: Handelse, { today }: Site): boolean =>
  dagarMellan(sistaDagen(handelse), today) <= (handelse.installd ? CANCELLED_DAYS : PAST_DAYS);

/**
 * The events of a notice as calendars have them; the text of each tells all that there is to do. Of a notice that has been replaced, what was
 * not yet over then, as cancelled.
 */
export function eventsOf(notis: VisadNotis, site: Site): Handelse[] {
  const own = utanDubbla(allaHandelserI(notis));
  const replaced = replacedOn(notis, site).reduce((a, b) => (a && a < b ? a : b), "");
  return replaced ? own.filter((handelse) => sistaDagen(handelse) >= dagAv(replaced)) : own;
}
