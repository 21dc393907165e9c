import { egenOrdning, type Sokning } from "./sok-adress.ts";
import { type Filter, filterOf, passes } from "./sok-filter.ts";
import type { Index, Traff } from "./sok-index.ts";
import { type Lasning, las } from "./sok-lasning.ts";
import type { Namnt } from "./sok-omraden.ts";
import { fewerWords, knownWords } from "./sok-ord.ts";
import { type Varde, weights } from "./sok-vikt.ts";

/** What a search found, and how it was understood. */
export type Fynd = Lasning & {
  /** What passes all the choices, in order. */
  results: readonly Traff[];
  /** What has the words, whatever is chosen. */
  medOrden: readonly Traff[];
  /** The words that were searched for in the end: fewer than asked for, if no notice has them all. */
  ord: string;
  /** Words that no notice has. */
  okanda: readonly string[];
  filter: Filter;
  /** Does what has the words concern none of the areas that were named? Then it is shown whatever it concerns. */
  utanfor: boolean;
};

/** Hits are put in the order of the days asked for when these are no more than so many. */
const FLEST_DAGAR = 62;

export async function find(index: Index, asked: Sokning): Promise<Fynd> {
  const lasning = las(asked, await index.omraden());
  const { sokning, namnda } = lasning;
  const inom = await within(index, namnda);
  const { ord, okanda, medOrden } = await withWords(index, sokning.ord, inom);
  const utanfor = medOrden.length > 0 && !medOrden.some(({ nr }) => inom(nr));
  const used = utanfor ? { ...sokning, val: asked.val } : sokning;
  const filter = await filterOf(index, used);
  const found = medOrden.filter(({ nr }) => passes(filter, nr));
  const results = await ordered(index, asked, found, () => weights(index, ord, utanfor ? [] : namnda));
  return { ...lasning, sokning: used, results, medOrden, ord, okanda, filter, utanfor };
}

/** Does a notice concern any of the areas that are named? */
async function within(index: Index, namnda: readonly Namnt[]): Promise<(nr: number) => boolean> {
  if (namnda.length === 0) return () => true;
  const regioner = new Set(namnda.flatMap((namnt) => namnt.regioner));
  return (await index.kolumn("region")).prov((region) => regioner.has(region));
}

/** What has the words, or as many of them as go. The topic is never let go of for the sake of the area. */
async function withWords(
  index: Index,
  asked: string,
  inom: (nr: number) => boolean,
): Promise<Pick<Fynd, "ord" | "okanda" | "medOrden">> {
  const medOrden = await index.sok(asked);
  if (!asked || medOrden.length > 0) return { ord: asked, okanda: [], medOrden };
  const { ord: known, okanda } = await knownWords(index, asked);
  const ord = await fewerWords(index, known, inom);
  return ord ? { ord, okanda, medOrden: await index.sok(ord) } : { ord: asked, okanda: [], medOrden };
}

async function ordered(
  index: Index,
  sokning: Sokning,
  found: readonly Traff[],
  weighing: () => Promise<Varde>,
): Promise<readonly Traff[]> {
  const chosen = sokning.ordning === "relevans" ? egenOrdning(sokning) : sokning.ordning;
  if (chosen === "dag") return inOrder(found, await dayOf(index, sokning.dagar));
  if (chosen === "senast") return inOrder(found, () => 0);
  const varde = await weighing();
  return inOrder(found, (traff) => -varde(traff));
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
