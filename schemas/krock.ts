import { dagAv, harKlockslag, klockslagAv, type Tidpunkt } from "./datum.ts";
import type { Typ } from "./typer.ts";

/**
 * When a meeting is held, its end not included: milliseconds as the clocks on the walls show them, so that nobody needs to know when they are set. The
 * hour that comes twice in autumn counts once.
 */
export type Motestid = { from: number; to: number };

/** How long a meeting at least lasts, when its end is not known: only one that begins at the same time surely clashes. */
const MOMENT = 60_000;

/** What tells whether a notice is of a meeting, and when that is held. */
export type Motesfalt = {
  typ: Typ;
  lage?: string | undefined;
  start?: Tidpunkt | undefined;
  slut?: Tidpunkt | undefined;
};

/** When a meeting takes people's time; undefined for what is no meeting, is cancelled, or has no time of day. */
export function motestid(n: Motesfalt): Motestid | undefined {
  if (n.typ !== "informationstillfälle" || n.lage === "inställt" || !n.start || !harKlockslag(n.start))
    return undefined;
  const from = millisekund(n.start);
  return { from, to: n.slut && harKlockslag(n.slut) ? millisekund(n.slut) : from + MOMENT };
}

const millisekund = (tid: Tidpunkt): number => Date.parse(`${dagAv(tid)}T${klockslagAv(tid)}Z`);

/** Every two meetings that take the same time. `moten` stand in the order they begin. */
export function* krockande<T extends Motestid>(moten: Iterable<T>): Generator<[senare: T, tidigare: T]> {
  let pagar: T[] = [];
  for (const mote of moten) {
    pagar = pagar.filter(({ to }) => to > mote.from);
    for (const other of pagar) yield [mote, other];
    pagar.push(mote);
  }
}
