import type { VisadNotis } from "../schemas/site.ts";

/** A headed part of a long list. */
export type Avdelning = { id: string; rubrik: string; notiser: readonly VisadNotis[] };

/** What one page shows of it: some of its notices, how many there are in all, and whether it began on an earlier page. */
export type Bladdel = Avdelning & { totalt: number; fortsatter: boolean };

/** One page of a long list, `nummer` (from 1) of `av`. */
export type Blad = { nummer: number; av: number; delar: Bladdel[] };

/** Notices on a page: some 100 kB of HTML, and as far as anyone cares to scroll. */
export const PER_BLAD = 100;

/** The first page keeps the address of the list. */
export const bladadress = (grund: string, nummer: number): string => (nummer === 1 ? grund : `${grund}sida-${nummer}/`);

/** Lays out parts over as many pages as they need, in order. Empty parts are left out; an empty list is one empty page. */
export function bladAv(avdelningar: readonly Avdelning[], perBlad = PER_BLAD): Blad[] {
  const antal = avdelningar.reduce((sum, { notiser }) => sum + notiser.length, 0);
  const av = Math.max(1, Math.ceil(antal / perBlad));
  return Array.from({ length: av }, (_, i) => ({
    nummer: i + 1,
    av,
    delar: delarMellan(avdelningar, i * perBlad, (i + 1) * perBlad),
  }));
}

/** The pieces of the parts that lie between two places of the whole list. */
function delarMellan(avdelningar: readonly Avdelning[], from: number, to: number): Bladdel[] {
  let start = 0;
  return avdelningar.flatMap((avdelning) => {
    const totalt = avdelning.notiser.length;
    const begin = Math.max(0, from - start);
    const notiser = avdelning.notiser.slice(begin, Math.max(0, to - start));
    start += totalt;
    return notiser.length > 0 ? [{ ...avdelning, notiser, totalt, fortsatter: begin > 0 }] : [];
  });
}

/** A list and one of its pages, as items of `pages`. */
export const bladFor = <T>(post: T, avdelningar: readonly Avdelning[]): { post: T; blad: Blad }[] =>
  bladAv(avdelningar).map((blad) => ({ post, blad }));

/** `Insatser`, `Insatser, sida 2 av 24`. */
export const bladtitel = (titel: string, { nummer, av }: Blad): string =>
  nummer === 1 ? titel : `${titel}, sida ${nummer} av ${av}`;
