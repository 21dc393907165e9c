import { krockande, type Motestid, motestid } from "./krock.ts";
import type { VisadNotis } from "./site.ts";

/** Another meeting at the same time, and the regions that are invited to both. */
export type Krock = { med: VisadNotis; regioner: readonly string[] };

type Mote = Motestid & { notis: VisadNotis };

/** The meetings that clash with each other, by the id of each. What is cancelled or replaced clashes with nothing. */
export function moteskrockar(notiser: readonly VisadNotis[]): Map<string, Krock[]> {
  const krockar = new Map<string, Krock[]>();
  for (const [{ notis: a }, { notis: b }] of krockande(moten(notiser))) {
    const regioner = a.regioner.filter((region) => b.regioner.includes(region));
    if (regioner.length === 0) continue;
    for (const [notis, med] of [[a, b] as const, [b, a] as const])
      krockar.set(notis.id, [...(krockar.get(notis.id) ?? []), { med, regioner }]);
  }
  return krockar;
}

const moten = (notiser: readonly VisadNotis[]): Mote[] =>
  notiser
    .flatMap((notis) => {
      const tid = notis.status === "ersatt" ? undefined : motestid(notis);
      return tid ? [{ notis, ...tid }] : [];
    })
    .sort((a, b) => a.from - b.from || a.notis.id.localeCompare(b.notis.id, "en"));
