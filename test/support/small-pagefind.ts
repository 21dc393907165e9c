import type { Filter, Pagefind } from "../../layouts/assets/sok-pagefind.ts";

type Notis = { id: string; ord: string; score?: number; filters?: Record<string, readonly string[]>; datum?: string };

/** A Pagefind of a few notices, that finds those which have all the words and are let through, as the real one does. */
export function smallPagefind(notiser: readonly Notis[]): Pagefind & { searches: (string | null)[] } {
  const searches: (string | null)[] = [];
  return {
    searches,
    options: async () => {},
    init: async () => {},
    search: async (term, { filters, sort }) => {
      searches.push(term);
      const all = notiser.filter(({ ord }) =>
        (term ?? "").split(" ").every((word) => ord.split(" ").includes(word) || word === ""),
      );
      const found = all.filter((notis) => passes(notis, filters));
      const order = sort
        ? found.sort((a, b) => (b.datum ?? "").localeCompare(a.datum ?? "", "en"))
        : found.sort((a, b) => (b.score ?? 1) - (a.score ?? 1));
      return {
        results: order.map(({ id, score = 1 }) => ({ id, score, data: async () => ({ url: id, meta: {} }) })),
        filters: Object.fromEntries(Object.keys(filters).map((name) => [name, countsOf(name, notiser, found)])),
        unfilteredResultCount: term === null ? 0 : all.length,
      };
    },
  };
}

const passes = ({ filters = {} }: Notis, wanted: Filter): boolean =>
  Object.entries(wanted).every(([name, value]) => {
    const any = typeof value === "string" ? [value] : value.any;
    return any.length === 0 || any.some((one) => filters[name]?.includes(one));
  });

function countsOf(name: string, all: readonly Notis[], found: readonly Notis[]): Record<string, number> {
  const values = new Set(all.flatMap(({ filters }) => filters?.[name] ?? []));
  return Object.fromEntries(
    [...values].map((value) => [value, found.filter(({ filters }) => filters?.[name]?.includes(value)).length]),
  );
}
