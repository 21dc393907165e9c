import { render } from "preact";
import { vik } from "../../schemas/vik.ts";
import { type Bit, Traff } from "../parts/Traff.tsx";
import type { Result } from "./sok-adress.ts";

const PER_GANG = 15;

/** The list of hits on the page, its count and its button for more. A slow answer never overwrites a later one. */
export class Traffar {
  readonly #status: HTMLElement;
  readonly #lista: HTMLElement;
  readonly #fler: HTMLButtonElement;
  #turn = 0;
  #ord = "";

  constructor(status: HTMLElement, lista: HTMLElement, fler: HTMLButtonElement) {
    this.#status = status;
    this.#lista = lista;
    this.#fler = fler;
  }

  static onPage(): Traffar | undefined {
    const status = document.querySelector<HTMLElement>("[data-sok-status]");
    const lista = document.querySelector<HTMLElement>("[data-sok-traffar]");
    const fler = document.querySelector<HTMLButtonElement>("[data-sok-fler]");
    return status && lista && fler ? new Traffar(status, lista, fler) : undefined;
  }

  /** Marks the beginning of a search; its number goes with its answer. */
  begin(): number {
    this.#turn += 1;
    return this.#turn;
  }

  tell(text: string): void {
    this.#status.textContent = text;
    this.#lista.replaceChildren();
    this.#fler.hidden = true;
  }

  async show(results: readonly Result[], ord: string, summary: string, turn: number): Promise<void> {
    if (turn !== this.#turn) return;
    this.#ord = ord;
    const items = await first(results, ord);
    if (turn !== this.#turn) return;
    this.tell(summary);
    this.#append(items, results.slice(PER_GANG));
  }

  #append(items: HTMLElement[], rest: readonly Result[]): void {
    this.#lista.append(...items);
    this.#fler.hidden = rest.length === 0;
    this.#fler.onclick = () => void this.#more(rest, this.#turn);
  }

  /** The focus goes to the first of the new hits, where the reader left off. */
  async #more(results: readonly Result[], turn: number): Promise<void> {
    const items = await first(results, this.#ord);
    if (turn !== this.#turn) return;
    this.#append(items, results.slice(PER_GANG));
    items[0]?.querySelector("a")?.focus();
  }
}

const first = (results: readonly Result[], ord: string): Promise<HTMLElement[]> =>
  Promise.all(results.slice(0, PER_GANG).map((result) => elementOf(result, ord)));

async function elementOf(result: Result, ord: string): Promise<HTMLElement> {
  const { url, meta } = await result.data();
  const item = document.createElement("li");
  item.className = "rad";
  render(<Traff url={url} bitar={bitarAv(meta.sammanfattning ?? "", ord)} meta={meta} />, item);
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
