import { dagAv, dagarMellan } from "../../../schemas/datum.ts";
import { gruppera } from "../../../schemas/gruppera.ts";
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

/** An event of a calendar. `uppgifter` is all that there is to do by its day, where that is more than one thing. */
export type Kalenderhandelse = Handelse & { uppgifter?: readonly string[] };

/**
 * The events of a notice as calendars have them, one for all that there is to do by a day; the text of each tells all that there is to do. Of a
 * notice that has been replaced, what was not yet over then, as cancelled.
 */
export function eventsOf(notis: VisadNotis, site: Site): Kalenderhandelse[] {
  const own = tasksByDay(utanDubbla(allaHandelserI(notis)));
  const replaced = replacedOn(notis, site).reduce((a, b) => (a && a < b ? a : b), "");
  return replaced ? own.filter((handelse) => sistaDagen(handelse) >= dagAv(replaced)) : own;
}

/** Things to do by the same day as one event, which keeps the id of the first: that stays as long as its words do, wherever the day moves. */
function tasksByDay(handelser: readonly Handelse[]): Kalenderhandelse[] {
  const [tasks, others] = [true, false].map((is) => handelser.filter(({ slag }) => (slag === "att göra") === is));
  const days = gruppera(tasks ?? [], ({ start }) => [start]);
  const joined = [...days.values()].flatMap(([first, ...more]) => (first ? [withTasks(first, more)] : []));
  return [...(others ?? []), ...joined];
}

function withTasks(first: Handelse, more: readonly Handelse[]): Kalenderhandelse {
  if (more.length === 0) return first;
  const uppgifter = [first, ...more].map(({ vad = "" }) => vad);
  return { ...first, vad: uppgifter.join(" "), uppgifter };
}
