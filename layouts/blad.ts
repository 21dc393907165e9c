import type { VisadNotis } from "../schemas/site.ts";

/** A headed part of a long list, of notices if nothing else is said. */
export type Avdelning<T = VisadNotis> = { id: string; rubrik: string; poster: readonly T[] };

/** What one page shows of it: some of its items, how many there are in all, and whether it began on an earlier page. */
export type Bladdel<T = VisadNotis> = Avdelning<T> & { totalt: number; fortsatter: boolean };

/** One page of a long list, `nummer` (from 1) of `av`. */
export type Blad<T = VisadNotis> = { nummer: number; av: number; delar: Bladdel<T>[] };

/** Items on a page: some 100 kB of HTML, and as far as anyone cares to scroll. */
export const PER_BLAD = 100;

/** The first page keeps the address of the list. */
export const bladadress = (grund: string, nummer: number): string => (nummer === 1 ? grund : `${grund}sida-${nummer}/`);

/** Lays out parts over as many pages as they need, in order. Empty parts are left out; an empty list is one empty page. */
export function bladAv<T>(avdelningar: readonly Avdelning<T>[], perBlad = PER_BLAD): Blad<T>[] {
  const antal = avdelningar.reduce((sum, { poster }) => sum + poster.length, 0);
  const av = Math.max(1, Math.ceil(antal / perBlad));
  return Array.from({ length: av }, (_, i) => ({
    nummer: i + 1,
    av,
    delar: delarMellan(avdelningar, i * perBlad, (i + 1) * perBlad),
  }));
}

/** The pieces of the parts that lie between two places of the whole list. */
function delarMellan<T>(avdelningar: readonly Avdelning<T>[], from: number, to: number): Bladdel<T>[] {
  let start = 0;
  return avdelningar.flatMap((avdelning) => {
    const totalt = avdelning.poster.length;
    const begin = Math.max(0, from - start);
    const poster = avdelning.poster.slice(begin, Math.max(0, to - start));
    start += totalt;
    return poster.length > 0 ? [{ ...avdelning, poster, totalt, fortsatter: begin > 0 }] : [];
  });
}

/** A list and one of its pages, as items of `pages`. */
export const bladFor = <P, T>(post: P, avdelningar: readonly Avdelning<T>[]): { post: P; blad: Blad<T> }[] =>
  bladAv(avdelningar).map((blad) => ({ post, blad }));

/** `Insatser`, `Insatser, sida 2 av 24`. */
export const bladtitel = (titel: string, { nummer, av }: Pick<Blad, "nummer" | "av">): string =>
  nummer === 1 ? titel : `${titel}, sida ${nummer} av ${av}`;

export const delrubrik = (rubrik: string, fortsatter: boolean): string =>
  fortsatter ? `${rubrik}, fortsättning` : rubrik;
