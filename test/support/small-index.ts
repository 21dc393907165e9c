import type { Index } from "../../layouts/assets/sok-index.ts";
import { Kolumn } from "../../layouts/assets/sok-kolumn.ts";
import { type Omrade, Omraden } from "../../layouts/assets/sok-omraden.ts";
import { columnOf } from "../../scripts/search/column.ts";

type Notis = { id: string; ord: string; score?: number; filters?: Record<string, readonly string[]> };

/**
 * An index of a few notices, the latest first, that finds those which have all the words, the best first, as the real one does, and knows some
 * areas by name.
 */
export function smallIndex(notiser: readonly Notis[], omraden: readonly Omrade[] = []): Index & { searches: string[] } {
  const searches: string[] = [];
  return {
    searches,
    sok: async (term) => {
      searches.push(term);
      const words = term.split(" ").filter(Boolean);
      return notiser
        .map(({ ord, score = 1 }, nr) => ({
          nr,
          varde: term === "" ? 0 : score,
          has: words.every((word) => ord.split(" ").includes(word)),
        }))
        .filter(({ has }) => has)
        .sort((a, b) => b.varde - a.varde);
    },
    forled: async (ord) =>
      notiser
        .flatMap((notis) => notis.ord.split(" "))
        .filter((known) => ord.startsWith(known))
        .reduce((longest, known) => (known.length > longest.length ? known : longest), ""),
    omraden: async () => new Omraden(omraden),
    kolumn: async (namn) => new Kolumn(columnOf(notiser.map(({ filters }) => filters?.[namn] ?? []))),
    rad: async (nr) => ({ url: notiser[nr]?.id ?? "" }),
  };
}
