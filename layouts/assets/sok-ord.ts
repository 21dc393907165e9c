import type { Index } from "./sok-index.ts";

/** Words that say nothing of what is looked for. */
const SMAORD = new Set(
  "och i att det som en ett på är av för med till den de vi ni om har hur gör vad när var vilka andra från inom under".split(
    " ",
  ),
);

/** The words that say something. */
export const utanSmaord = (ord: string): string =>
  ord
    .split(" ")
    .filter((word) => word.length > 1 && !SMAORD.has(word.toLowerCase()))
    .join(" ");

/** More words than this are not tried without each other: there are twice as many ways for each. */
const FLEST = 6;

/**
 * The words to search for when no notice has them all: as many as some notice has together, and of several such choices the one whose
 * best hit is the best.
 */
export async function fewerWords(index: Index, ord: string): Promise<string> {
  const words = utanSmaord(ord).split(" ");
  for (let size = Math.min(words.length, FLEST); size > 0; size--) {
    const best = await bestOf(index, choices(words.slice(0, FLEST), size));
    if (best) return best;
  }
  return ord;
}

async function bestOf(index: Index, terms: readonly string[]): Promise<string | undefined> {
  let best: { term: string; score: number } | undefined;
  for (const term of terms) {
    const score = await scoreOf(index, term);
    if (score > (best?.score ?? 0)) best = { term, score };
  }
  return best?.term;
}

/** How good the best hit of all is, whatever the choices let through; 0 without any. */
const scoreOf = async (index: Index, term: string): Promise<number> => (await index.sok(term))[0]?.varde ?? 0;

/** Every way to take so many of the words, in their order. */
function choices(words: readonly string[], size: number): string[] {
  if (size === 0) return [""];
  return words.flatMap((word, at) =>
    choices(words.slice(at + 1), size - 1).map((rest) => (rest ? `${word} ${rest}` : word)),
  );
}
