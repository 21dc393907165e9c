import { Reader, Writer } from "./cbor.ts";

/** A word without diacritics, and as it is written in a file with the pages that have it. */
export type Word = { ord: string; written: Uint8Array };

/** What a place weighs where nothing else is said, and the most that one can weigh, in Pagefind's 24ths of a word. */
const PLAIN = 24;
const HEAVIEST = 255;
/** Places that a word may have on a page. */
const PLACES = 8;

/** Counts the words of an index, so that no two have a place in common: Pagefind counts what stands in the same place once. */
export type Counter = { next: number };

/**
 * The words of a file of Pagefind's on the same pages as before, each gathered in one place that weighs as much as all its places together: what a
 * hit is worth comes of the weights alone. Where a word stands is most of the weight of an index, and is only needed for excerpts, which we make
 * no use of, and for phrases, which therefore are not searched for.
 * A word has its pages, and then those that have it otherwise spelt; a page has how many pages on it is, places, and places in fields.
 */
export function compactWords(file: Uint8Array, counter: Counter): Word[] {
  const from = new Reader(file);
  from.list();
  return Array.from({ length: from.list() }, () => word(from, counter));
}

function word(from: Reader, counter: Counter): Word {
  const to = new Writer();
  to.list(from.list());
  const ord = from.text();
  to.text(ord);
  gatherPages(from, to, counter);
  const spelt = from.list();
  to.list(spelt);
  for (let n = 0; n < spelt; n++) {
    to.list(from.list());
    to.text(from.text());
    gatherPages(from, to, counter);
  }
  return { ord, written: to.written };
}

function gatherPages(from: Reader, to: Writer, counter: Counter): void {
  const first = counter.next * PLACES;
  counter.next += 1;
  const pages = from.list();
  to.list(pages);
  for (let n = 0; n < pages; n++) {
    to.list(from.list());
    to.number(from.number());
    writePlaces(weightOf(from), first, to);
    to.value(fieldsOf(from));
  }
}

/** A negative number is one less than the weight of the places after it, below zero. */
function weightOf(from: Reader): number {
  let weight = PLAIN;
  let sum = 0;
  for (let left = from.list(); left > 0; left--) {
    const place = from.number();
    if (place < 0) weight = -place - 1;
    else sum += weight;
  }
  return sum;
}

/** A negative number is one less than the number of a field, below zero. Of a field it only counts that it has the word. */
function fieldsOf(from: Reader): number[] {
  const fields: number[] = [];
  for (let left = from.list(); left > 0; left--) {
    const place = from.number();
    if (place < 0) fields.push(place, 0);
  }
  return fields;
}

function writePlaces(weight: number, first: number, to: Writer): void {
  const places = Math.min(Math.ceil(weight / HEAVIEST), PLACES);
  to.list(2 * places);
  for (let n = 0; n < places; n++) {
    to.number(-Math.min(weight - n * HEAVIEST, HEAVIEST) - 1);
    to.number(first + n);
  }
}
