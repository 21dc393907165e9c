import { gruppera } from "./gruppera.ts";
import { krockande, type Motestid, motestid } from "./krock.ts";
import type { VisadNotis } from "./site.ts";

/** A meeting, another at the same time, and the regions that are invited to both. */
export type Krock = { notis: VisadNotis; med: VisadNotis; regioner: readonly string[] };

type Mote = Motestid & { notis: VisadNotis };

/** The meetings that clash with each other, by the id of each. What is cancelled or replaced clashes with nothing. */
export const moteskrockar = (notiser: readonly VisadNotis[]): Map<string, Krock[]> =>
  gruppera(krockarI(notiser), ({ notis }) => [notis.id]);

/** Told from either side. */
function* krockarI(notiser: readonly VisadNotis[]): Generator<Krock> {
  for (const [{ notis: a }, { notis: b }] of krockande(moten(notiser))) {
    const regioner = a.regioner.filter((region) => b.regioner.includes(region));
    if (regioner.length === 0) continue;
    yield { notis: a, med: b, regioner };
    yield { notis: b, med: a, regioner };
  }
}

const moten = (notiser: readonly VisadNotis[]): Mote[] =>
  notiser
    .flatMap((notis) => {
      const tid = notis.status === "ersatt" ? undefined : motestid(notis);
      return tid ? [{ notis, ...tid }] : [];
    })
    .sort((a, b) => a.from - b.from || a.notis.id.localeCompare(b.notis.id, "en"));
