import { vik } from "../../schemas/vik.ts";

/** An area as it lies with the index: what it is called, the regions it stands for, and the municipalities that lie there. */
export type Omrade = { namn: readonly string[]; regioner: readonly string[]; orter?: readonly string[] };

/** An area that is named: as it was written, the regions it stands for, and the municipality where that is what was named. */
export type Namnt = { skrivet: string; regioner: readonly string[]; ort: string | undefined };

type Traff = Omit<Namnt, "skrivet">;

/** Words of the longest name. */
const LANGST = 4;
const KOMMUN = " kommun";

/** The areas of the country by their names. */
export class Omraden {
  readonly #namn = new Map<string, Traff>();

  /** A region keeps a name that a municipality has too; a name in its own spelling comes before one that is the same when folded. */
  constructor(omraden: readonly Omrade[]) {
    const namn = omraden.flatMap(({ namn, regioner }) =>
      namn.map((one) => [one, { regioner, ort: undefined }] as const),
    );
    const orter = omraden.flatMap(({ orter = [], regioner }) =>
      orter.map((one) => [one, { regioner, ort: one.replace(KOMMUN, "") }] as const),
    );
    for (const key of [(text: string) => text.toLowerCase(), vik])
      for (const [text, traff] of [...namn, ...orter]) if (!this.#namn.has(key(text))) this.#namn.set(key(text), traff);
  }

  /**
   * The areas among some words, the words that are left, and all of them with the areas within quotation marks: what stands within such is meant as
   * words.
   */
  readIn(ord: string): { namnda: Namnt[]; kvar: string; ordagrant: string } {
    const bitar = ord.match(/["”“][^"”“]*["”“]?|\S+/gu) ?? [];
    const namnda: Namnt[] = [];
    const kvar: string[] = [];
    const ordagrant: string[] = [];
    for (let at = 0; at < bitar.length; ) {
      const [antal, namnt] = this.#longestAt(bitar, at);
      const skrivet = bitar.slice(at, at + antal).join(" ");
      if (namnt) namnda.push(namnt);
      else kvar.push(skrivet);
      ordagrant.push(namnt ? `"${skrivet}"` : skrivet);
      at += antal;
    }
    return { namnda, kvar: kvar.join(" "), ordagrant: ordagrant.join(" ") };
  }

  #longestAt(bitar: readonly string[], at: number): [antal: number, namnt?: Namnt] {
    for (let antal = Math.min(LANGST, bitar.length - at); antal > 0; antal--) {
      const skrivet = bitar.slice(at, at + antal).join(" ");
      const traff = this.#find(skrivet.replace(/[,.;:?!]+$/, ""));
      if (traff) return [antal, { skrivet, ...traff }];
    }
    return [1];
  }

  /** `Skånes` and `Malmö stads` are understood, but not a municipality in the genitive alone: `Lunds universitet` is no place. */
  #find(text: string): Traff | undefined {
    const named = this.#named(text);
    if (named) return named;
    const kort = text.replace(/ (?:kommuns?|stads?)$/i, "");
    const utanS = kort.replace(/s$/i, "");
    if (kort === text) return [this.#named(utanS)].find((traff) => !traff?.ort);
    return [kort, utanS, kort + KOMMUN, utanS + KOMMUN].map((one) => this.#named(one)).find((traff) => traff?.ort);
  }

  #named = (text: string): Traff | undefined => this.#namn.get(text.toLowerCase()) ?? this.#namn.get(vik(text));
}
