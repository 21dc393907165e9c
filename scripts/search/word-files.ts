import { Writer } from "./cbor.ts";
import type { Word } from "./compact-words.ts";
import { packWritten } from "./pack.ts";

/** Bytes of a file of words above which it is divided, where it holds more than one word. */
const LARGEST = 16_000;
const AS_ALIKE_AS_CAN_BE = 1000;

/** A file of words, and the first and the last of them. */
export type WordFile = { from: string; to: string; content: Uint8Array };

/** Words in order as files to fetch one at a time: a reader who asks for a word fetches those around it, but no more than so many. */
export function wordFiles(words: readonly Word[]): WordFile[] {
  const [from, to] = [words[0]?.ord, words.at(-1)?.ord];
  if (from === undefined || to === undefined) return [];
  const content = packWritten(fileOf(words));
  if (content.length <= LARGEST || words.length === 1) return [{ from, to, content }];
  const at = divisionOf(words);
  return [...wordFiles(words.slice(0, at)), ...wordFiles(words.slice(at))];
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
