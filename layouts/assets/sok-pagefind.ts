import { sammaOrd } from "./sok-avstand.ts";

/** A page that Pagefind has found, by the id that the site gave it, and how well it fits. */
export type Funnen = { id: string; score: number };

/** What was found, and the longest word of the index that the words begin with, where no page has them as they are. */
export type Svar = { funna: readonly Funnen[]; forled: string };

/** Of each page, the stems of the index that it was found by; `search_keywords` are the stems that were looked for. */
type Result = { results: (Funnen & { scores: { search_term: string }[] })[]; search_keywords?: string[] };
type Answer = { id: number; result?: Result; error?: string };
type Waiting = { resolve(answer: Answer): void; reject(error: Error): void };

/**
 * Pagefind's search of words, asked in the messages that its worker takes. Its script for pages would do no more than pass them on, and weighs as much as
 * the worker itself. The index is fetched when the first words are asked for.
 */
export class Pagefind {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(base: URL) {
    this.#worker = new Worker(new URL("pagefind/pagefind-worker.js", base));
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#answer(data);
    this.#worker.onerror = () => this.stop();
    const options = { basePath: `${base.pathname}pagefind/`, language: "sv", primary: true };
    this.#ask("init", [options]).catch(() => undefined);
    // What Pagefind calls a playground tells by which words a page was found.
    this.#ask("enterPlaygroundMode", []).catch(() => undefined);
  }

  /**
   * The best first. Pagefind takes a word that it does not know for the longest that it begins with (`deadline` for `de`); such pages are left out.
   * Quotation marks would ask for words that follow on each other, which the index does not know.
   */
  async search(ord: string): Promise<Svar> {
    const { result } = await this.#ask("search", [ord.replace(/["”“]/g, " ").trim(), {}]);
    const { results = [], search_keywords: stammar = [] } = result ?? {};
    const funna = results.filter(({ scores }) =>
      stammar.every((stam) => scores.some(({ search_term: ord }) => ord.startsWith(stam) || sammaOrd(stam, ord))),
    );
    return { funna, forled: funna.length > 0 ? "" : (results[0]?.scores[0]?.search_term ?? "") };
  }

  /** Ends the worker. What it has not answered fails. */
  stop(): void {
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(new Error("The search worker has stopped"));
    this.#waiting.clear();
  }

  #ask(method: string, args: readonly unknown[]): Promise<Answer> {
    const id = this.#asked++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, instanceId: "sok", method, args });
    });
  }

  #answer(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.error === undefined) waiting?.resolve(answer);
    else waiting?.reject(new Error(answer.error));
  }
}
