import { egenOrdning, type Sokning } from "./sok-adress.ts";
import { type Filter, passes } from "./sok-filter.ts";
import type { Index, Traff } from "./sok-index.ts";
import { fewerWords } from "./sok-ord.ts";

/**
 * What a search found, in order; what has its words, whatever else was chosen; and the words that were searched for in the end (fewer than
 * asked for, if no notice has them all).
 */
export type Fynd = { results: readonly Traff[]; medOrden: readonly Traff[]; ord: string };

/** How much more a notice counts that is not over. Enough to stand first among those about as good, not before what is meant. */
const AKTUELLT = 1.15;
/** Hits are put in the order of the days asked for when these are no more than so many. */
const FLEST_DAGAR = 62;

export async function find(index: Index, sokning: Sokning, filter: Filter): Promise<Fynd> {
  let { ord } = sokning;
  let medOrden = await index.sok(ord);
  if (ord && medOrden.length === 0) {
    ord = await fewerWords(index, ord);
    medOrden = await index.sok(ord);
  }
  const found = medOrden.filter(({ nr }) => passes(filter, nr));
  return { results: await ordered(index, { ...sokning, ord }, found), medOrden, ord };
}

async function ordered(index: Index, sokning: Sokning, found: readonly Traff[]): Promise<readonly Traff[]> {
  const chosen = sokning.ordning === "relevans" ? egenOrdning(sokning) : sokning.ordning;
  if (chosen === "dag") return inOrder(found, await dayOf(index, sokning.dagar));
  if (chosen === "senast") return inOrder(found, () => 0);
  const aktuellt = (await index.kolumn("aktuellt")).prov(() => true);
  return inOrder(found, ({ nr, varde }) => -(aktuellt(nr) ? varde * AKTUELLT : varde));
}

/** The lowest first; of those that are alike, the latest. */
function inOrder(found: readonly Traff[], numberOf: (traff: Traff) => number): readonly Traff[] {
  const numbers = new Map(found.map((traff) => [traff, numberOf(traff)]));
  return [...found].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0) || a.nr - b.nr);
}

/** The nearest in time first. Where some days are asked for, by the first of those that a notice has: it may have several. */
async function dayOf(index: Index, dagar: Sokning["dagar"]): Promise<(traff: Traff) => number> {
  if (dagar) {
    const kolumn = await index.kolumn(dagar.slag);
    const isAsked = (dag: string) => dagar.fran <= dag && (dagar.till === "" || dag <= dagar.till);
    const asked = kolumn.varden.map(isAsked);
    // The values lie in order, and so do their places with a notice.
    if (asked.filter(Boolean).length <= FLEST_DAGAR)
      return ({ nr }) => kolumn.platser(nr).find((plats) => asked[plats]) ?? 0;
  }
  const kolumn = await index.kolumn("dag");
  return ({ nr }) => Number(kolumn.av(nr)[0]);
}
