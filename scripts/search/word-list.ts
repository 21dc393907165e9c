import { vik } from "../../schemas/vik.ts";

const BOKSTAVER = "abcdefghijklmnopqrstuvwxyz";

/** Shorter words are more often abbreviations than misspelt. */
const MINST = 4;
/** Most words that a list under one letter holds: the commonest. It bounds what a reader fetches, however large the corpus grows. */
const FLEST = 2000;

/**
 * The words of the corpus as the search page reads them to mend a spelling: a file for each letter that a folded word can begin with, so
 * that little need be fetched. The first line has the words that stand in one notice, the second those in 2–3, the third in 4–7, and so on.
 */
export function* wordLists(counts: ReadonlyMap<string, number>): Generator<[letter: string, lines: string]> {
  const under = new Map<string, [ord: string, count: number][]>([...BOKSTAVER].map((letter) => [letter, []]));
  for (const [ord, count] of counts) if (ord.length >= MINST) under.get(vik(ord).charAt(0))?.push([ord, count]);
  for (const [letter, words] of under) yield [letter, linesOf(words)];
}

function linesOf(words: [ord: string, count: number][]): string {
  const lines = new Map<number, string[]>();
  const commonest = words.sort(([a, m], [b, n]) => n - m || a.localeCompare(b, "sv")).slice(0, FLEST);
  for (const [ord, count] of commonest.sort(([a], [b]) => a.localeCompare(b, "sv"))) {
    const number = Math.floor(Math.log2(count));
    const line = lines.get(number);
    if (line) line.push(ord);
    else lines.set(number, [ord]);
  }
  return Array.from({ length: Math.max(-1, ...lines.keys()) + 1 }, (_, number) =>
    (lines.get(number) ?? []).join(" "),
  ).join("\n");
}
