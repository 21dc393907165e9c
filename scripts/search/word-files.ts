import { Writer } from "./cbor.ts";
import type { Word } from "./compact-words.ts";
import { packWritten } from "./pack.ts";

/** Bytes of a file of words above which it is divided, where it holds more than one word. */
const LARGEST = 16_000;
/** Letters of a word that is more than the beginning of others by chance. */
const SHORTEST = 4;
const AS_ALIKE_AS_CAN_BE = 1000;

/** A file of words, the first and the last word that it is fetched for, and the words of the file before that it is fetched for as well. */
export type WordFile = { from: string; to: string; also: string[]; content: Uint8Array };

/**
 * Words in order as files to fetch one at a time: a reader who asks for a word fetches those around it, but no more than so many. A word that
 * others begin with is fetched for them too, since a compound that no notice has is searched for by its beginning; and with a word come those that
 * begin with it in the next file, which are found by it.
 */
export function wordFiles(words: readonly Word[]): WordFile[] {
  let at = 0;
  let previous: readonly Word[] = [];
  return divided(words).map(({ words: own, content }) => {
    at += own.length;
    const before = previous;
    previous = own;
    const [first, last] = [own[0]?.ord ?? "", own.at(-1)?.ord ?? ""];
    const following = words.slice(at);
    const also = heads(before, first).map(({ ord }) => ord);
    return {
      from: beginningAfter(before.at(-1)?.ord, first),
      to: lastBeginningAs(own, following) ?? last,
      also,
      content,
    };
  });
}

/** As much of a word as comes after the one before it: what a reader has written of it when no other file can have what is meant. */
function beginningAfter(before: string | undefined, ord: string): string {
  const letters = [...ord];
  return before === undefined ? ord : letters.slice(0, sameBeginning([...before], letters) + 1).join("");
}

/** Those of some words that another begins with. */
const heads = (some: readonly Word[], other: string): Word[] =>
  some.filter(({ ord }) => ord.length >= SHORTEST && other.startsWith(ord));

/** The last of the words that follow on some that begins as one of them, if any does. Those that begin alike follow on each other. */
function lastBeginningAs(some: readonly Word[], following: readonly Word[]): string | undefined {
  const [head] = heads(some, following[0]?.ord ?? "");
  if (!head) return undefined;
  const end = following.findIndex(({ ord }) => !ord.startsWith(head.ord));
  return following.at(end < 0 ? -1 : end - 1)?.ord;
}

type Part = { words: readonly Word[]; content: Uint8Array };

function divided(words: readonly Word[]): Part[] {
  if (words.length === 0) return [];
  const content = packWritten(fileOf(words));
  if (content.length <= LARGEST || words.length === 1) return [{ words, content }];
  const at = divisionOf(words);
  return [...divided(words.slice(0, at)), ...divided(words.slice(at))];
}

function fileOf(words: readonly Word[]): Buffer {
  const head = new Writer();
  head.list(1);
  head.list(words.length);
  return Buffer.concat([head.written, ...words.map(({ written }) => written)]);
}

/** Where to divide: about in the middle, between the two neighbours that are the least alike, so that those that begin alike stay together. */
function divisionOf(words: readonly Word[]): number {
  const whole = words.reduce((sum, { written }) => sum + written.length, 0);
  let before = 0;
  let best = { at: 1, alike: Number.POSITIVE_INFINITY, off: whole };
  for (let at = 1; at < words.length; at++) {
    before += words[at - 1]?.written.length ?? 0;
    const off = Math.abs(before - whole / 2);
    const alike =
      off > whole / 4
        ? AS_ALIKE_AS_CAN_BE
        : sameBeginning([...(words[at - 1]?.ord ?? "")], [...(words[at]?.ord ?? "")]);
    if (alike < best.alike || (alike === best.alike && off < best.off)) best = { at, alike, off };
  }
  return best.at;
}

/** How many letters two words begin with in common. */
function sameBeginning(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
