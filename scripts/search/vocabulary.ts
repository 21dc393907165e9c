import { ordstam } from "../../schemas/ordstam.ts";
import { vik } from "../../schemas/vik.ts";

/** Words that end many Swedish compounds in this field and need not stand alone in a small corpus. */
const EFTERLED =
  "stöd check lån medel bidrag fond jour akut möte utlysning program plats företag näring rapport modell garanti".split(
    " ",
  );
const MINST = 4;

/** A text and its different words of three letters or more, in lower case, in the order they come up. */
export type Wording = { text: string; words: ReadonlySet<string> };

export const wordingOf = (text: string): Wording => ({
  text,
  words: new Set(text.toLowerCase().match(/\p{L}{3,}/gu)),
});

/**
 * Further words that a text should be found by. A search knows words by their beginnings, so `stöd` would never find `omställningsstöd`:
 * compounds are split where both parts are words of the corpus itself (or common last parts), and words that mean the same are added.
 */
export class Vocabulary {
  /** Every word that something can be found by, and in how many texts it stands; those that are only synonyms count as one. */
  readonly counts: ReadonlyMap<string, number>;
  readonly #roots: ReadonlySet<string>;
  readonly #groups: readonly { ord: readonly string[]; vikta: readonly string[] }[];
  readonly #parts = new Map<string, readonly string[]>();

  constructor(texts: readonly Wording[], synonymer: readonly string[]) {
    const counts = counted(texts);
    this.counts = new Map([...synonymer.flatMap((grupp) => [...wordingOf(grupp).words]).map(once), ...counts]);
    const whole = [...EFTERLED, ...counts.keys()].filter((ord) => ord.length >= MINST);
    this.#roots = new Set(whole.map(ordstam));
    this.#groups = synonymer.map((grupp) => {
      const ord = grupp.split(",").map((one) => one.trim());
      return { ord, vikta: ord.map((one) => ` ${vik(one)}`) };
    });
  }

  /** In the order they come up, each once. */
  furtherWords({ text, words }: Wording): string[] {
    const found = [...words].flatMap((ord) => this.partsOf(ord));
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
      if (!this.#roots.has(ordstam(tail))) continue;
      const whole = [head.replace(/s$/, ""), head].find(
        (part) => part.length >= MINST && this.#roots.has(ordstam(part)),
      );
      if (whole) return [whole, tail];
    }
    return [];
  }
}

const once = (ord: string): [string, number] => [ord, 1];

function counted(texts: readonly Wording[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of texts) for (const ord of words) counts.set(ord, (counts.get(ord) ?? 0) + 1);
  return counts;
}
