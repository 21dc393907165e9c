import { vik } from "../../schemas/vik.ts";
import { editDistance } from "./suggest.ts";

/** A title made ready to be compared with many. */
export type Title = { text: string; words: ReadonlySet<string>; numbers: string };

export function titleOf(titel: string): Title {
  const text = vik(titel).replace(/[^\p{L}\p{N} ]/gu, "");
  return { text, words: new Set(text.split(" ")), numbers: (text.match(/\d+/g) ?? []).join(" ") };
}

/** Shares of words from which two titles count as one, and letters that a slip of the pen may change. */
const SHARED = 0.8;
const SLIPS = 4;

/** Do two titles say the same but for a slip, or a word or two? Numbers tell the parts of a series apart. */
export function isAlike(a: Title, b: Title): boolean {
  if (a.text === b.text) return true;
  if (a.numbers !== b.numbers) return false;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  const all = a.words.size + b.words.size - shared;
  if (shared / all >= SHARED) return true;
  // Most words must be spelt the same before letters are counted, since that is slow.
  return shared / all >= 0.5 && editDistance(a.text, b.text, SLIPS) < SLIPS;
}
