import { vik } from "../../schemas/vik.ts";

/** Words that end many Swedish compounds in this field and need not stand alone in a small corpus. */
const EFTERLED =
  "stöd check lån medel bidrag fond jour akut möte utlysning program plats företag näring rapport modell garanti".split(
    " ",
  );
const MINST = 4;

/** Endings that a noun takes; enough to know `checkarna` for `check`, not to be a grammar. */
const rot = (ord: string): string =>
  ord.replace(/(?<=\p{L}{3})(?:arnas?|ernas?|ornas?|ets?|ens?|ar|er|or|na|n|t|s|a)$/u, "");

const ordI = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/**
 * Further words that a text should be found by. A search knows words by their beginnings, so `stöd` would never find `omställningsstöd`:
 * compounds are split where both parts are words of the corpus itself (or common last parts), and words that mean the same are added.
 */
export class Vocabulary {
  readonly #roots: ReadonlySet<string>;
  readonly #groups: readonly { ord: readonly string[]; vikta: readonly string[] }[];
  readonly #parts = new Map<string, readonly string[]>();

  constructor(texts: readonly string[], synonymer: readonly string[]) {
    this.#roots = new Set([...EFTERLED, ...texts.flatMap(ordI)].filter((ord) => ord.length >= MINST).map(rot));
    this.#groups = synonymer.map((grupp) => {
      const ord = grupp.split(",").map((one) => one.trim());
      return { ord, vikta: ord.map((one) => ` ${vik(one)}`) };
    });
  }

  /** In the order they come up, each once, without those that the text has itself. */
  furtherWords(text: string): string[] {
    const found = [...new Set(ordI(text))].flatMap((ord) => this.partsOf(ord));
    const folded = ` ${vik(text)} `;
    const same = this.#groups
      .filter(({ vikta }) => vikta.some((ord) => folded.includes(ord)))
      .flatMap(({ ord }) => ord);
    return [...new Set([...found, ...same])];
  }

  /** `omställningsstödet` → `omställning`, `stödet`. The longest last part wins; nothing when the word is no compound. */
  partsOf(ord: string): readonly string[] {
    const known = this.#parts.get(ord) ?? this.#split(ord);
    this.#parts.set(ord, known);
    return known;
  }

  #split(ord: string): readonly string[] {
    for (let at = MINST; at <= ord.length - MINST; at++) {
      const head = ord.slice(0, at);
      const tail = ord.slice(at);
      if (!this.#roots.has(rot(tail))) continue;
      const whole = [head.replace(/s$/, ""), head].find((part) => part.length >= MINST && this.#roots.has(rot(part)));
      if (whole) return [whole, tail];
    }
    return [];
  }
}
