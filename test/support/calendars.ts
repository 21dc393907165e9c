import ICAL from "ical.js";
import type { Site } from "../../schemas/site.ts";
import { type Typ, typer } from "../../schemas/typer.ts";
import { calendars } from "../../scripts/outputs/calendar/calendars.ts";
import { TODAY } from "./content.ts";
import { validNotis, withFields } from "./notices.ts";
import { contextOf } from "./output-context.ts";
import { siteOf } from "./site.ts";

/** The calendars of a site by their paths. */
export const calendarsOf = (site: Site): Map<string, string> =>
  new Map([...calendars(contextOf(site))].map(([path, content]) => [path, content.toString()]));

/** A calendar as another program reads it. The time zone in it is the one that its times are read by. */
export function readCalendar(text: string): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar;
}

export const eventsIn = (text: string): ICAL.Event[] =>
  readCalendar(text)
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));

/** The value of a property, lists joined by a comma; undefined where there is none. */
export const propertyOf = ({ component }: Pick<ICAL.Event, "component">, name: string): string | undefined =>
  component.getFirstProperty(name)?.getValues().join(",");

/** The moment at which an event begins or ends. */
export const moment = (time: ICAL.Time): string => time.toJSDate().toISOString();

/** The events of a right notice with `fields` put in, in the calendar of the whole site. */
export function eventsOfNotice(typ: Typ, fields: string, today = TODAY): ICAL.Event[] {
  const site = siteOf({ [`${typer[typ].mapp}/provet.md`]: withFields(validNotis(typ), fields) }, today);
  return eventsIn(calendarsOf(site).get("/kalender.ics") ?? "");
}

/** The one event of such a notice. @throws when it has more or none. */
export function eventOfNotice(typ: Typ, fields: string, today = TODAY): ICAL.Event {
  const [event, ...more] = eventsOfNotice(typ, fields, today);
  if (!event || more.length > 0) throw new Error(`The notice has ${event ? more.length + 1 : 0} events`);
  return event;
}
