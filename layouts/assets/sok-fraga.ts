import type { Pagefind, Result } from "./sok-adress.ts";

/** Words that say nothing of what is looked for. */
const SMAORD = new Set(
  "och i att det som en ett på är av för med till den de vi ni om har hur gör vad när var vilka andra från inom under".split(
    " ",
  ),
);

/**
 * What is found for some words. All of them, if any notice has them all; else those that have most of them, the rarest words
 * counting most. Without words, everything that the filters let through, latest first.
 */
export async function find(
  pagefind: Pagefind,
  ord: string,
  filters: Record<string, string>,
): Promise<readonly Result[]> {
  if (!ord) return (await pagefind.search(null, { filters, sort: { datum: "desc" } })).results;
  const { results } = await pagefind.search(ord, { filters });
  const words = ord
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1 && !SMAORD.has(word));
  if (results.length > 0 || words.length === 0) return results;
  return ranked(await Promise.all(words.map(async (word) => (await pagefind.search(word, { filters })).results)));
}

/** Merges the lists of several words: first what has most of the words, then what stands high in the shortest lists. */
function ranked(lists: readonly (readonly Result[])[]): Result[] {
  const found = new Map<string, { result: Result; words: number; points: number }>();
  for (const list of lists)
    for (const [place, result] of list.entries()) {
      const { words, points } = found.get(result.id) ?? { words: 0, points: 0 };
      const rarity = 1 / (1 + Math.log1p(list.length));
      found.set(result.id, { result, words: words + 1, points: points + rarity * (1 + 1 / (1 + place)) });
    }
  return [...found.values()].sort((a, b) => b.words - a.words || b.points - a.points).map(({ result }) => result);
}
