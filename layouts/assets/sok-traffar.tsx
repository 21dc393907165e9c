import { render } from "preact";
import { vik } from "../../schemas/vik.ts";
import { type Bit, Traff } from "../parts/Traff.tsx";
import type { Traff as Funnen, Index } from "./sok-index.ts";

export const PER_GANG = 15;

/** The list of hits on the page and its button for more. A slow answer never overwrites a later one. */
export class Traffar {
  readonly #lista: HTMLElement;
  readonly #fler: HTMLButtonElement;
  #turn = 0;
  #ord = "";

  constructor(lista: HTMLElement, fler: HTMLButtonElement) {
    this.#lista = lista;
    this.#fler = fler;
  }

  static onPage(sida: HTMLElement): Traffar | undefined {
    const lista = sida.querySelector<HTMLElement>("[data-sok-traffar]");
    const fler = sida.querySelector<HTMLButtonElement>("[data-sok-fler]");
    return lista && fler ? new Traffar(lista, fler) : undefined;
  }

  /** How many hits the reader has before them. */
  get visade(): number {
    return this.#lista.children.length;
  }

  /** Marks the beginning of a search. Is it still the latest? */
  begin(): () => boolean {
    this.#turn += 1;
    const turn = this.#turn;
    return () => turn === this.#turn;
  }

  clear(): void {
    this.#lista.replaceChildren();
    this.#fler.hidden = true;
  }

  /** Makes the first so many hits, and puts them in place of the old ones when they are all there. */
  async show(
    index: Index,
    results: readonly Funnen[],
    ord: string,
    antal: number,
    isLatest: () => boolean,
  ): Promise<boolean> {
    const items = await elementsOf(index, results.slice(0, antal), ord);
    if (!isLatest()) return false;
    this.#ord = ord;
    this.clear();
    this.#append(index, items, results.slice(antal));
    return true;
  }

  #append(index: Index, items: HTMLElement[], rest: readonly Funnen[]): void {
    this.#lista.append(...items);
    this.#fler.hidden = rest.length === 0;
    const turn = this.#turn;
    this.#fler.onclick = () => void this.#more(index, rest, () => turn === this.#turn);
    document.dispatchEvent(new Event("nyarader"));
  }

  /** The focus goes to the first of the new hits, where the reader left off. */
  async #more(index: Index, results: readonly Funnen[], isLatest: () => boolean): Promise<void> {
    const items = await elementsOf(index, results.slice(0, PER_GANG), this.#ord);
    if (!isLatest()) return;
    this.#append(index, items, results.slice(PER_GANG));
    items[0]?.querySelector("a")?.focus();
  }
}

const elementsOf = (index: Index, results: readonly Funnen[], ord: string): Promise<HTMLElement[]> =>
  Promise.all(results.map(({ nr }) => elementOf(index, nr, ord)));

async function elementOf(index: Index, nr: number, ord: string): Promise<HTMLElement> {
  const { url, ...meta } = await index.rad(nr);
  const item = document.createElement("li");
  item.className = "rad";
  render(<Traff url={url} bitar={bitarAv(meta["sammanfattning"] ?? "", ord)} meta={meta} />, item);
  return item;
}

/** The summary with the words marked that begin as one that was searched for; case and diacritics do not count. */
function bitarAv(text: string, ord: string): Bit[] {
  const sokta = vik(ord)
    .split(" ")
    .filter((word) => word.length > 2);
  return text.split(/(?<=\P{L})(?=\p{L})|(?<=\p{L})(?=\P{L})/u).map((bit) => {
    const folded = vik(bit);
    return {
      text: bit,
      traff: sokta.some(
        (word) => folded.startsWith(word) || (word.length > 5 && folded.length > 4 && word.startsWith(folded)),
      ),
    };
  });
}
