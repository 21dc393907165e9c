import type { Datum } from "./datum.ts";
import { gruppera } from "./gruppera.ts";
import { type Nyhet, nyheter } from "./nyheter.ts";
import type { Site, VisadNotis } from "./site.ts";
import { type Vecka, veckaAv } from "./vecka.ts";

/** All that happened to one notice in a week. */
export type Nyhetspost = {
  notis: VisadNotis;
  /** First things first. */
  nyheter: readonly Nyhet[];
  /** The day of the last of them. */
  dag: Datum;
};

export type Nyhetsvecka = { vecka: Vecka; poster: readonly Nyhetspost[] };

/** The weeks in which something happened, and what, latest first. */
export const nyhetsveckor = (site: Pick<Site, "notiser" | "today">): Nyhetsvecka[] =>
  [...gruppera(nyheter(site), ({ dag }) => [veckaAv(dag)])].map(([vecka, veckans]) => ({
    vecka,
    poster: [...gruppera(veckans, ({ notis }) => [notis.id]).values()].flatMap(postAv),
  }));

function postAv(nyheter: readonly Nyhet[]): Nyhetspost[] {
  const [senast] = nyheter;
  return senast ? [{ notis: senast.notis, nyheter: nyheter.toReversed(), dag: senast.dag }] : [];
}
