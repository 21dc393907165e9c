import { encode, listOf } from "./cbor.ts";
import { packWritten } from "./pack.ts";

/** The places of a word on a page, as Pagefind writes them: how many pages on from the one before, and its places in the text and in fields. */
type Page = readonly [step: number, places: readonly number[], fields: readonly number[]];
/** A word without diacritics with the pages that have it so, and those that have it spelt otherwise. */
export type Word = readonly [
  ord: string,
  pages: readonly Page[],
  spelt: readonly (readonly [string, readonly Page[]])[],
];

/** What a place weighs where nothing else is said, and the most that one can weigh. */
const PLAIN = 24;
const HEAVIEST = 255;
/** Places that a word may have on a page. */
const PLACES = 8;

/** Counts the words of an index, so that no two have a place in common: Pagefind counts what stands in the same place once. */
export type Counter = { next: number };

/**
 * The same words on the same pages, each gathered in one place that weighs as much as all its places together: what a hit is worth comes of
 * the weights alone. Where a word stands is most of the weight of an index, and is only needed for excerpts, which we make no use of, and for
 * phrases, which therefore are not searched for.
 */
export const compacted = ([ord, pages, spelt]: Word, counter: Counter): Word => [
  ord,
  gathered(pages, counter),
  spelt.map(([form, its]) => [form, gathered(its, counter)]),
];

function gathered(pages: readonly Page[], counter: Counter): Page[] {
  const first = counter.next * PLACES;
  counter.next += 1;
  return pages.map(([step, places, fields]) => [
    step,
    placesFor(weightOf(places), first),
    fields.length > 0 ? [-1, 0] : [],
  ]);
}

/** A negative number is one less than the weight of the places after it, below zero. */
function weightOf(places: readonly number[]): number {
  let weight = PLAIN;
  let sum = 0;
  for (const place of places) {
    if (place < 0) weight = -place - 1;
    else sum += weight;
  }
  return sum;
}

function placesFor(weight: number, first: number): number[] {
  const whole = Array.from({ length: Math.min(Math.ceil(weight / HEAVIEST), PLACES) }, (_, n) => n);
  return whole.flatMap((n) => [-Math.min(weight - n * HEAVIEST, HEAVIEST) - 1, first + n]);
}

/** Bytes of a file of words above which it is divided, where it holds more than one word. */
const LARGEST = 16_000;
const AS_ALIKE_AS_CAN_BE = 1000;

/** A file of words, and the first and the last of them. */
export type Chunk = { from: string; to: string; content: Uint8Array };

/** Words in order as files to fetch one at a time: a reader who asks for a word fetches those around it, but no more than so many. */
export const chunksOf = (words: readonly Word[]): Chunk[] =>
  divided(words.map((word) => ({ ord: word[0], written: encode(word) })));

/** A word as it stands in a file. */
type Written = { ord: string; written: Uint8Array };

function divided(words: readonly Written[]): Chunk[] {
  const [from, to] = [words[0]?.ord, words.at(-1)?.ord];
  if (from === undefined || to === undefined) return [];
  const content = packWritten(listOf([listOf(words.map(({ written }) => written))]));
  if (content.length <= LARGEST || words.length === 1) return [{ from, to, content }];
  const at = divisionOf(words);
  return [...divided(words.slice(0, at)), ...divided(words.slice(at))];
}

/** Where to divide: about in the middle, between the two neighbours that are the least alike, so that those that begin alike stay together. */
function divisionOf(words: readonly Written[]): number {
  const whole = words.reduce((sum, { written }) => sum + written.length, 0);
  let before = 0;
  let best = { at: 1, alike: Number.POSITIVE_INFINITY, off: whole };
  for (let at = 1; at < words.length; at++) {
    before += words[at - 1]?.written.length ?? 0;
    const off = Math.abs(before - whole / 2);
    const alike = off > whole / 4 ? AS_ALIKE_AS_CAN_BE : sameBeginning(words[at - 1]?.ord ?? "", words[at]?.ord ?? "");
    if (alike < best.alike || (alike === best.alike && off < best.off)) best = { at, alike, off };
  }
  return best.at;
}

function sameBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
