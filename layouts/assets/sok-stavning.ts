import { vik } from "../../schemas/vik.ts";
import { isKnown, type Korpusord, nearest } from "./sok-avstand.ts";

/** Rows of the keyboard, to know which letter a finger may have hit instead. */
const RADER = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Shorter words are left as they are: too many others are near them. */
const MINST = 4;

/** The letters that a word may have begun with instead of its own: those beside it on the keyboard, and the one that comes second now. */
function otherFirst(folded: string): string[] {
  const row = RADER.find((letters) => letters.includes(folded.charAt(0))) ?? "";
  const at = row.indexOf(folded.charAt(0));
  return [...new Set([folded.charAt(1), row.charAt(at - 1), row.charAt(at + 1)])].filter(arBokstav);
}

const arBokstav = (letter: string): boolean => /^[a-z]$/.test(letter);

/** The words of the corpus, fetched for one first letter at a time as they are needed, and kept while the page is open. */
export class Stavning {
  readonly #base: URL;
  readonly #lists = new Map<string, Promise<readonly Korpusord[]>>();

  constructor(base: URL) {
    this.#base = base;
  }

  /** What was searched for as it was probably meant; undefined when every word is known, or nothing is near. */
  async corrected(ord: string): Promise<string | undefined> {
    const parts = ord.split(/([\p{L}\p{M}]{4,})/u);
    const mended = await Promise.all(parts.map((part, at) => (at % 2 === 1 ? this.#meant(part) : part)));
    return mended.every((part, at) => part === parts[at]) ? undefined : mended.join("");
  }

  async #meant(ord: string): Promise<string> {
    const folded = vik(ord);
    if (ord.length < MINST || !arBokstav(folded.charAt(0))) return ord;
    const words = await this.#under(folded.charAt(0));
    if (isKnown(ord, words)) return ord;
    const near = nearest(ord, words);
    if (near) return near;
    const others = await Promise.all(otherFirst(folded).map((letter) => this.#under(letter)));
    return nearest(ord, others.flat()) ?? ord;
  }

  #under(letter: string): Promise<readonly Korpusord[]> {
    const known = this.#lists.get(letter) ?? read(new URL(`pagefind/ord/${letter}.txt`, this.#base));
    this.#lists.set(letter, known);
    return known;
  }
}

/** Without its words the search does as well as before, so a list that does not come is an empty one. */
async function read(address: URL): Promise<readonly Korpusord[]> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return [];
  const lines = (await response.text()).split("\n");
  return lines.flatMap((line, vanlighet) =>
    line
      .split(" ")
      .filter(Boolean)
      .map((ord) => ({ ord, vanlighet })),
  );
}
