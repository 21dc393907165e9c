import { kalenderadress } from "../../../schemas/adresser.ts";
import { iTidsordning } from "../../../schemas/handelser.ts";
import { samlingar } from "../../../schemas/samlingar.ts";
import type { VisadNotis } from "../../../schemas/site.ts";
import type { OutputContext, OutputFile } from "../output.ts";
import { type CalendarEvent, calendar } from "./calendar.ts";
import { vevent } from "./event.ts";
import { revisionOf } from "./revision.ts";
import { eventsOf, isRecent } from "./scope.ts";

/** A calendar for each notice that has any day of its own, and for everything that can be followed, `kalender.ics` in its folder. */
export function* calendars(context: OutputContext): Iterable<OutputFile> {
  const { site } = context;
  const recent: CalendarEvent[] = [];
  for (const notis of site.notiser) {
    const events = calendarEvents(notis, context);
    if (events.length > 0) yield* ofNotice(notis, events, context);
    recent.push(...events.filter(({ handelse }) => isRecent(handelse, site)));
  }
  recent.sort((a, b) => iTidsordning(a.handelse, b.handelse));
  for (const { adress, sida, namn, notiser } of samlingar(site)) {
    const own = new Set(notiser);
    const events = recent.filter(({ handelse }) => own.has(handelse.notis));
    // Some readers show a comma in the name with the backslash that it must be written with.
    const name = sida === "/" ? namn : `Regionsidan: ${namn.replace(", ", " – ")}`;
    const about = `Möten, sista dagar att söka och anmäla sig, och annat som har en dag. ${namn}.`;
    yield [kalenderadress(adress), calendar({ name, about, folder: adress, page: sida }, events, context)];
  }
}

function calendarEvents(notis: VisadNotis, context: OutputContext): CalendarEvent[] {
  const revision = revisionOf(notis, context.site);
  const { modified } = revision;
  return eventsOf(notis, context.site).map((handelse) => ({
    handelse,
    modified,
    vevent: vevent(handelse, revision, context),
  }));
}

/** All its days, however old. Also where the notice lay before, for those who subscribe there. */
function* ofNotice(notis: VisadNotis, events: CalendarEvent[], context: OutputContext): Iterable<OutputFile> {
  const folder = `/${notis.adress}/`;
  const sorted = events.sort((a, b) => iTidsordning(a.handelse, b.handelse));
  const written = calendar({ name: notis.titel, about: notis.sammanfattning, folder, page: folder }, sorted, context);
  for (const adress of [notis.adress, ...(notis.tidigare_adresser ?? [])])
    yield [kalenderadress(`/${adress}/`), written];
}
