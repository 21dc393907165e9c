import { type Dagar, type Dagslag, FACETTER, type Facett, type Sokning } from "./sok-adress.ts";
import type { Antal, Filter, Pagefind, Svar } from "./sok-pagefind.ts";

/** What can be counted: the values of a facet, or the days and months of a kind. */
export type Raknat = Facett | Dagslag;

/** For each part that was counted, the number of hits of each value. */
export type Raknade = Partial<Record<Raknat, Antal>>;

/** No notice has such a day, so nothing is found by it. */
const INGEN_DAG = "ingen";

/** What Pagefind shall let through for a search. Days are put as those within the span that any notice has. */
export async function filterOf(pagefind: Pagefind, { ord, val, dagar }: Sokning): Promise<Filter> {
  const filter: Filter = {};
  for (const facett of FACETTER) if (val[facett]) filter[facett] = { any: val[facett] };
  if (dagar) filter[dagar.slag] = { any: await daysWithin(pagefind, ord, dagar) };
  return filter;
}

async function daysWithin(pagefind: Pagefind, ord: string, { slag, fran, till }: Dagar): Promise<readonly string[]> {
  const days = dagarI(await valuesOf(pagefind, ord, slag)).filter((dag) => fran <= dag && (till === "" || dag <= till));
  return days.length > 0 ? days : [INGEN_DAG];
}

/** All values of a filter. Asked for together with the words of the search, whose part of the index is fetched in any case. */
export async function valuesOf(pagefind: Pagefind, ord: string, namn: Raknat): Promise<string[]> {
  const { filters } = await pagefind.search(ord || null, { filters: counted({}, [namn]) });
  return Object.keys(filters[namn] ?? {});
}

/** The days among values, months left out. */
const dagarI = (values: readonly string[]): string[] => values.filter((value) => value.length === 10);

/**
 * How many hits each value of some filters would give together with the other choices: those of other values of the same filter do not
 * count, since any of them will do. `known` is what an earlier search with the same words and choices has counted.
 */
export async function count(
  pagefind: Pagefind,
  term: string | null,
  filter: Filter,
  names: readonly Raknat[],
  known?: Svar["filters"],
): Promise<Raknade> {
  if (names.length === 0) return {};
  const filters = known ?? (await pagefind.search(term, { filters: counted(filter, names) })).filters;
  const antal: Raknade = {};
  for (const name of names) {
    const others = Object.entries(filter).filter(([other]) => other !== name);
    const counts = Object.hasOwn(filter, name)
      ? (await pagefind.search(term, { filters: counted(Object.fromEntries(others), [name]) })).filters
      : filters;
    antal[name] = counts[name] ?? {};
  }
  return antal;
}

/** The same filter, with some more filters read so that their values are counted. */
export function counted(filter: Filter, names: readonly Raknat[]): Filter {
  const all: Filter = { ...filter };
  for (const name of names) all[name] ??= { any: [] };
  return all;
}
