import { egenOrdning, type Sokning } from "./sok-adress.ts";
import type { Raknat } from "./sok-filter.ts";
import { fewerWords } from "./sok-ord.ts";
import type { Filter, Pagefind, Result, Svar } from "./sok-pagefind.ts";

/**
 * What a search found, the words that were searched for in the end (fewer than asked for, if no notice has them all), and how many hits
 * have each value of the filters that were read.
 */
export type Fynd = { results: readonly Result[]; ord: string; filters: Svar["filters"] };

/** How much more a notice counts that is not over. Enough to stand first among those about as good, not before what is meant. */
const AKTUELLT = 1.15;
/** Searches for one day each are made for no more days than this. */
const FLEST_DAGAR = 62;

export async function find(pagefind: Pagefind, sokning: Sokning, filters: Filter): Promise<Fynd> {
  let { ord } = sokning;
  let svar = await pagefind.search(ord || null, { filters });
  if (ord && svar.unfilteredResultCount === 0) {
    ord = await fewerWords(pagefind, ord);
    svar = await pagefind.search(ord, { filters });
  }
  const results = await ordered(pagefind, { ...sokning, ord }, filters, svar.results);
  return { results, ord, filters: svar.filters };
}

function ordered(
  pagefind: Pagefind,
  sokning: Sokning,
  filters: Filter,
  results: readonly Result[],
): readonly Result[] | Promise<readonly Result[]> {
  const { ord, ordning, dagar } = sokning;
  const chosen = ordning === "relevans" ? egenOrdning(sokning) : ordning;
  if (chosen === "dag") return inOrderOfDays(pagefind, ord || null, filters, dagar?.slag);
  if (chosen === "senast") return sorted(pagefind, ord || null, filters, { datum: "desc" });
  return byRelevance(pagefind, ord, filters, results);
}

const sorted = async (
  pagefind: Pagefind,
  term: string | null,
  filters: Filter,
  sort: Record<string, "asc" | "desc">,
): Promise<readonly Result[]> => (await pagefind.search(term, { filters, sort })).results;

async function byRelevance(
  pagefind: Pagefind,
  term: string,
  filters: Filter,
  results: readonly Result[],
): Promise<readonly Result[]> {
  const current = await pagefind.search(term, { filters: { ...filters, aktuellt: "ja" } });
  const arAktuell = new Set(current.results.map(({ id }) => id));
  const worth = ({ id, score }: Result): number => (arAktuell.has(id) ? score * AKTUELLT : score);
  return [...results].sort((a, b) => worth(b) - worth(a));
}

/**
 * The nearest in time first. Where days are asked for, by those: Pagefind knows one order for a whole index, and a notice may have
 * several days, so each day is asked for in turn.
 */
async function inOrderOfDays(
  pagefind: Pagefind,
  term: string | null,
  filters: Filter,
  slag: Raknat | undefined,
): Promise<readonly Result[]> {
  const asked = slag && filters[slag];
  const days = typeof asked === "object" ? [...asked.any].sort((a, b) => (a < b ? -1 : 1)) : [];
  const nearest = () => sorted(pagefind, term, filters, { dag: "asc" });
  if (!slag || days.length === 0 || days.length > FLEST_DAGAR) return nearest();
  const found = new Map<string, Result>();
  for (const dag of days)
    for (const result of (await pagefind.search(term, { filters: { ...filters, [slag]: dag } })).results)
      if (!found.has(result.id)) found.set(result.id, result);
  return [...found.values()];
}
