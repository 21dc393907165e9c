import { type Agendapost, agenda, agendaFran, manaderna } from "../schemas/agenda.ts";
import { gruppera } from "../schemas/gruppera.ts";
import type { Manad } from "../schemas/manad.ts";
import { minnsOm } from "../schemas/minne.ts";
import { type Krock, moteskrockar } from "../schemas/moteskrockar.ts";
import type { Site } from "../schemas/site.ts";

/** Everything that the calendar pages show. */
export type Kalender = {
  /** In the order of time. */
  poster: readonly Agendapost[];
  /** What is to come, from the day shown. */
  kommande: readonly Agendapost[];
  manader: ReadonlyMap<Manad, readonly Agendapost[]>;
  /** What concerns a region, by its name; what concerns the whole country is with each. */
  perRegion: ReadonlyMap<string, readonly Agendapost[]>;
  krockar: ReadonlyMap<string, readonly Krock[]>;
};

/** The calendar of a site, made once for all its pages. */
export const kalenderFor: (site: Site) => Kalender = minnsOm(({ notiser, today }) => {
  const poster = agenda(notiser);
  return {
    poster,
    kommande: agendaFran(poster, today),
    manader: manaderna(poster),
    perRegion: gruppera(poster, ({ notis }) => notis.regioner),
    krockar: moteskrockar(notiser),
  };
});

/** Where a day stands in an agenda. */
export const dagId = (dag: string): string => `d${dag}`;
export const manadsadress = (manad: Manad): string => `/kalender/${manad}/`;
