import { ordstam } from "../../schemas/ordstam.ts";
import { vik } from "../../schemas/vik.ts";

/** A word of the corpus. `vanlighet` is 0 for one that stands in a single notice, and one more each time they double. */
export type Korpusord = { ord: string; vanlighet: number };

/** How many letters that are added, lost, exchanged or have changed places with their neighbour part two words; `most` + 1 when they are more. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let at = 1; at <= a.length; at++) {
    const next = rowAfter(a, b, at, row, before);
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The next row of the table of distances between the beginnings of two words, from the two rows above it. */
function rowAfter(a: string, b: string, at: number, above: readonly number[], twoAbove: readonly number[]): number[] {
  const row = [at];
  for (let j = 1; j <= b.length; j++) {
    const exchanged = (above[j - 1] ?? 0) + (a[at - 1] === b[j - 1] ? 0 : 1);
    const swapped = j > 1 && a[at - 1] === b[j - 2] && a[at - 2] === b[j - 1] ? (twoAbove[j - 2] ?? 0) + 1 : exchanged;
    row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, exchanged, swapped));
  }
  return row;
}

/** Is a word, or the beginning of one, or another form of one, in the corpus? A search finds what is. */
export function isKnown(ord: string, words: readonly Korpusord[]): boolean {
  const folded = vik(ord);
  const stam = ordstam(folded);
  return words.some((word) => {
    const other = vik(word.ord);
    return other.startsWith(folded) || ordstam(other) === stam;
  });
}

/** Is a stem another form of a word that it begins with? `programm`, of `programmet`, is of `program`, and `70+` of `70`; `deadlin` is not of `de`. */
export function sammaOrd(stam: string, ord: string): boolean {
  if (stam.replace(/[^\p{L}\p{N}]/gu, "") === ord) return true;
  return ord.length > 3 && (ordstam(stam) === ordstam(ord) || stam === ord + ord.slice(-1));
}

/** The word of the corpus that was most likely meant: the nearest, and of those equally near the commonest. Short words may differ less. */
export function nearest(ord: string, words: readonly Korpusord[]): string | undefined {
  const folded = vik(ord);
  const most = folded.length < 6 ? 1 : 2;
  let best: (Korpusord & { avstand: number }) | undefined;
  for (const word of words) {
    const avstand = distance(folded, vik(word.ord), most);
    if (avstand > most) continue;
    const better = !best || avstand < best.avstand || (avstand === best.avstand && word.vanlighet > best.vanlighet);
    if (better) best = { ...word, avstand };
  }
  return best?.ord;
}
