import { DAGSLAG, type Dagslag, FACETTER, type Facett, type Sokning } from "./sok-adress.ts";
import type { Index, Traff } from "./sok-index.ts";
import type { Kolumn } from "./sok-kolumn.ts";

/** What can be counted: the values of a facet, or the days and months of a kind. */
export type Raknat = Facett | Dagslag;

export type Antal = Readonly<Record<string, number>>;

/** For each part that was counted, the number of hits of each value that any has. */
export type Raknade = Partial<Record<Raknat, Antal>>;

/** What a notice must pass, for each part of a search that narrows it. */
export type Filter = ReadonlyMap<Raknat, (nr: number) => boolean>;

/** What is let through for a search: any of the values chosen of a facet, any of the days within a span. */
export async function filterOf(index: Index, { val, dagar }: Sokning): Promise<Filter> {
  const facetter = FACETTER.flatMap((facett): [Raknat, (varde: string) => boolean][] => {
    const chosen = val[facett];
    return chosen ? [[facett, (varde) => chosen.includes(varde)]] : [];
  });
  const within = (dag: string) => dagar !== undefined && dagar.fran <= dag && (dagar.till === "" || dag <= dagar.till);
  const asked = dagar ? [...facetter, [dagar.slag, within] as const] : facetter;
  return new Map(
    await Promise.all(asked.map(async ([namn, passes]) => [namn, (await index.kolumn(namn)).prov(passes)] as const)),
  );
}

/** Is a notice let through? `utom` is a part that is not asked. */
export const passes = (filter: Filter, nr: number, utom?: Raknat): boolean =>
  [...filter].every(([namn, prov]) => namn === utom || prov(nr));

/**
 * How many of the hits of some words each value of some parts would give together with the other choices: those of other values of the same part do
 * not count, since any of them will do.
 */
export async function count(
  index: Index,
  traffar: readonly Traff[],
  filter: Filter,
  names: readonly Raknat[],
): Promise<Raknade> {
  const counted = await Promise.all(
    names.map(async (namn) => {
      const kolumn = await index.kolumn(namn);
      const passing = traffar.filter(({ nr }) => passes(filter, nr, namn));
      return [namn, counts(passing.map(({ nr }) => valuesOf(kolumn, nr, namn)))] as const;
    }),
  );
  return Object.fromEntries(counted);
}

/** Days are counted both whole and by month. */
function valuesOf(kolumn: Kolumn, nr: number, namn: Raknat): readonly string[] {
  const values = kolumn.av(nr);
  return (DAGSLAG as readonly string[]).includes(namn) ? [...values, ...monthsAmong(values)] : values;
}

/** The months that days lie in, each once. */
export const monthsAmong = (dagar: readonly string[]): string[] => [...new Set(dagar.map((dag) => dag.slice(0, 7)))];

function counts(had: readonly (readonly string[])[]): Antal {
  const antal = new Map<string, number>();
  for (const value of had.flat()) antal.set(value, (antal.get(value) ?? 0) + 1);
  return Object.fromEntries(antal);
}
