import { type Agendapost, agenda, agendaFran, manaderna } from "../schemas/agenda.ts";
import type { Manad } from "../schemas/manad.ts";
import { type Krock, moteskrockar } from "../schemas/moteskrockar.ts";
import type { Site } from "../schemas/site.ts";

/** Everything that the calendar pages show. */
export type Kalender = {
  /** In the order of time. */
  poster: readonly Agendapost[];
  /** What is to come, from the day shown. */
  kommande: readonly Agendapost[];
  manader: ReadonlyMap<Manad, readonly Agendapost[]>;
  krockar: ReadonlyMap<string, readonly Krock[]>;
};

const kalendrar = new WeakMap<Site, Kalender>();

/** The calendar of a site, made once for all its pages. */
export function kalenderFor(site: Site): Kalender {
  const kalender = kalendrar.get(site) ?? readKalender(site);
  kalendrar.set(site, kalender);
  return kalender;
}

function readKalender({ notiser, today }: Site): Kalender {
  const poster = agenda(notiser);
  return { poster, kommande: agendaFran(poster, today), manader: manaderna(poster), krockar: moteskrockar(notiser) };
}

/** Where a day stands in an agenda. */
export const dagId = (dag: string): string => `d${dag}`;
export const manadsadress = (manad: Manad): string => `/kalender/${manad}/`;
