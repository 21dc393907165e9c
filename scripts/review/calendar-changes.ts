import { type Handelse, iTidsordning } from "../../schemas/handelser.ts";
import { handelsetext } from "../../schemas/handelsetext.ts";
import { uidOf } from "../outputs/calendar/event.ts";
import { revisionOf } from "../outputs/calendar/revision.ts";
import { eventsOf } from "../outputs/calendar/scope.ts";
import { type Kalenderandring, kort, MOST } from "./granskning.ts";
import type { Shown } from "./shown.ts";

type Side = { handelse: Handelse; sekvens: number };

/** What happens to the events of a notice in the calendars of those who follow it. */
export function calendarChanges(
  fore: Shown | undefined,
  efter: Shown | undefined,
  idDomain: string,
): Kalenderandring[] {
  const before = sidesOf(fore);
  const after = sidesOf(efter);
  return [...new Set([...before.keys(), ...after.keys()])].slice(0, MOST.kalender).map((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const slag = kindOf(was?.handelse, is?.handelse);
    const text = textOf(is ?? was);
    const tidigare = slag === "ändrad" ? textOf(was) : undefined;
    return {
      slag,
      id: kort(uidOf(id, idDomain), 255),
      text,
      ...(tidigare && tidigare !== text && { tidigare }),
      sekvens: { ...(was && { fore: was.sekvens }), ...(is && { efter: is.sekvens }) },
    };
  });
}

function sidesOf(shown: Shown | undefined): Map<string, Side> {
  if (!shown) return new Map();
  const { sequence } = revisionOf(shown.notis, shown.site);
  const events = eventsOf(shown.notis, shown.site).sort(iTidsordning);
  return new Map(events.map((handelse) => [handelse.id, { handelse, sekvens: sequence }]));
}

const textOf = (side: Side | undefined): string => (side ? kort(handelsetext(side.handelse), 500) : "");

function kindOf(was: Handelse | undefined, is: Handelse | undefined): Kalenderandring["slag"] {
  if (!is) return "försvinner";
  if (is.installd && !was?.installd) return "inställd";
  if (!was) return "ny";
  const same = was.start === is.start && was.slut === is.slut && was.heldag === is.heldag && was.vad === is.vad;
  return same && was.installd === is.installd ? "oförändrad" : "ändrad";
}
