/** Another text in place of a part of the file. */
export type TextEdit = { start: number; end: number; text: string };

/** A text with edits put in, from the end on so that what comes before does not move. They come in the order of the text, none over another. */
export const edited = (source: string, edits: readonly TextEdit[]): string =>
  edits.reduceRight((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);

/** Characters that only ask for a line break, or for none, or do nothing at all in Latin letters. */
const WITHOUT_MEANING = new Set(["\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u034F"]);
/** How many of them in a row are looked past. */
const MAX_RUN = 8;

/**
 * Can the character at `index` go without a change of meaning? Only within a word or at its end: beside other signs, what is left could
 * become markup or another kind of value, and between digits it may stand for the space of a large number.
 */
export function isRemovable(text: string, index: number): boolean {
  if (!WITHOUT_MEANING.has(text[index] ?? "")) return false;
  const before = neighbour(text, index, -1);
  const after = neighbour(text, index, 1);
  if (/[\p{Script=Latin}]/u.test(before)) return after === "" || /[\p{Script=Latin}\d \n.,!?]/u.test(after);
  return /[\d ]/.test(before) && /\p{Script=Latin}/u.test(after);
}

/** The next sign that stands for itself: marks on a letter go with it. */
function neighbour(text: string, index: number, step: -1 | 1): string {
  let at = index + step;
  for (let run = 0; run < MAX_RUN && isPassedOver(text[at] ?? ""); run++) at += step;
  return text[at] ?? "";
}

const isPassedOver = (char: string): boolean => WITHOUT_MEANING.has(char) || /\p{M}/u.test(char);

/** What NFC would change, apart: letters that come in parts, and other signs. */
export function composedIn(text: string): { letters: TextEdit[]; others: TextEdit[] } {
  const found = { letters: [] as TextEdit[], others: [] as TextEdit[] };
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*/gu)) {
    const composed = cluster.normalize("NFC");
    if (composed === cluster) continue;
    const edit = { start: index, end: index + cluster.length, text: composed };
    (/^\p{L}/u.test(composed) ? found.letters : found.others).push(edit);
  }
  return found;
}
