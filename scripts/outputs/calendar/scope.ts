import { dagAv, dagarMellan } from "../../../schemas/datum.ts";
import { allaHandelserI, type Handelse, sistaDagen } from "../../../schemas/handelser.ts";
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
 * The events of a notice as calendars have them. A thing to do on a day that has another event of the notice stands in that one's text:
 * it is nearly always to attend, to apply or to tell of it. Of a notice that has been replaced, what was not yet over then, as cancelled.
 */
export function eventsOf(notis: VisadNotis, site: Site): Handelse[] {
  const alla = allaHandelserI(notis);
  const taken = new Set(alla.flatMap((h) => (h.slag === "att göra" ? [] : [dagAv(h.start), sistaDagen(h)])));
  const own = alla.filter((h) => h.slag !== "att göra" || !taken.has(h.start));
  const replaced = replacedOn(notis, site).reduce((a, b) => (a && a < b ? a : b), "");
  return replaced ? own.filter((h) => sistaDagen(h) >= dagAv(replaced)) : own;
}
