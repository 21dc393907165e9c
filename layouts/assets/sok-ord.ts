import { vik } from "../../schemas/vik.ts";
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
/** Letters of a word that compounds are made of and that can be looked for. A shorter one is the beginning of others by chance. */
const MINST = 4;

/** The words to search for: those that some notice has, of those that none has the known parts; and the latter, as they were asked for. */
export type Kanda = { ord: string; okanda: readonly string[] };

export async function knownWords(index: Index, ord: string): Promise<Kanda> {
  const words = utanSmaord(ord).split(" ").slice(0, FLEST);
  const known = await Promise.all(
    words.map(async (word) => ((await has(index, word)) ? word : await partsOf(index, word))),
  );
  return { ord: known.filter(Boolean).join(" "), okanda: words.filter((word, at) => known[at] !== word) };
}

/**
 * `krisstöd` → `kris stöd`, where both are known; of a last part that is too short to look for (`krislån`), only the first. Nothing for a word
 * that merely begins as another does, such as `deadline`.
 */
async function partsOf(index: Index, word: string): Promise<string> {
  const bitar = word.split(/[-–/]/).filter((bit) => bit.length > 1);
  if (bitar.length > 1) return (await knownWords(index, bitar.join(" "))).ord;
  const { length } = await index.forled(word);
  if (length < MINST || vik(word).length !== word.length) return "";
  const [forled, rest] = [word.slice(0, length), word.slice(length)];
  for (const efterled of [rest.replace(/^s/, ""), rest])
    if (efterled.length >= MINST - 1 && (await has(index, efterled)))
      return efterled.length < MINST ? forled : `${forled} ${efterled}`;
  return "";
}

const has = async (index: Index, ord: string): Promise<boolean> => (await index.sok(ord)).length > 0;

/**
 * The words to search for when no notice has them all: as many as some notice has together, and of several such choices the one whose
 * best hit is the best, if possible one of those `inom`.
 */
export async function fewerWords(
  index: Index,
  ord: string,
  inom: (nr: number) => boolean,
): Promise<string | undefined> {
  const words = ord.split(" ").slice(0, FLEST);
  for (let size = words.length; size > 0; size--) {
    const best = await bestOf(index, choices(words, size), inom);
    if (best) return best;
  }
  return undefined;
}

/** A hit within counts more than any without. */
const INOM = 1e6;

async function bestOf(
  index: Index,
  terms: readonly string[],
  inom: (nr: number) => boolean,
): Promise<string | undefined> {
  let best: { term: string; score: number } | undefined;
  for (const term of terms.filter(Boolean)) {
    const traffar = await index.sok(term);
    const inside = traffar.find(({ nr }) => inom(nr));
    const score = inside ? INOM + inside.varde : (traffar[0]?.varde ?? 0);
    if (score > (best?.score ?? 0)) best = { term, score };
  }
  return best?.term;
}

/** Every way to take so many of the words, in their order. */
function choices(words: readonly string[], size: number): string[] {
  if (size === 0) return [""];
  return words.flatMap((word, at) =>
    choices(words.slice(at + 1), size - 1).map((rest) => (rest ? `${word} ${rest}` : word)),
  );
}
