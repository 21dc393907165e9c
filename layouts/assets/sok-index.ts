import type { Raknat } from "./sok-filter.ts";
import { Kolumn, type KolumnIFil } from "./sok-kolumn.ts";
import { type Omrade, Omraden } from "./sok-omraden.ts";
import { Pagefind, type Svar } from "./sok-pagefind.ts";

/** A notice by its number, the latest first, and how well it fits what was searched for. */
export type Traff = { nr: number; varde: number };
/** What a hit shows, as raw text. */
export type Rad = { url: string } & Record<string, string | undefined>;

/** What a search is made from. */
export type Index = {
  /** What has all the words, the best first; without words all there is, the latest first. */
  sok(ord: string): Promise<readonly Traff[]>;
  /** The longest word known that one begins with which is not. */
  forled(ord: string): Promise<string>;
  omraden(): Promise<Omraden>;
  kolumn(namn: Raknat | "dag"): Promise<Kolumn>;
  rad(nr: number): Promise<Rad>;
};

type Fil = { grupper: [namn: string, antal: number][]; kolumner: Record<string, string>; omraden: readonly Omrade[] };
type Notiser = {
  ids: readonly string[];
  nummer: ReadonlyMap<string, number>;
  kolumner: Fil["kolumner"];
  omraden: Omraden;
};

/** The index of the site at `base`. Each part is fetched when it is first asked for, and kept while the page is open. */
export class Sokindex implements Index {
  readonly #base: URL;
  #notiser: Promise<Notiser> | undefined;
  #pagefind: Pagefind | undefined;
  #kept = new Map<string, Promise<unknown>>();

  constructor(base: URL) {
    this.#base = new URL("pagefind/", base);
  }

  /** Begins to fetch what a search of words needs, before there are any. */
  async prepare(): Promise<void> {
    const { ids } = await this.#lista();
    if (ids.length > 0) this.#words();
  }

  async sok(ord: string): Promise<readonly Traff[]> {
    const { ids } = await this.#lista();
    if (!ord || ids.length === 0) return ord ? [] : ids.map((_, nr) => ({ nr, varde: 0 }));
    const { funna } = await this.#found(ord);
    const nummer = await this.#nummerOf(funna.map(({ id }) => id));
    return funna.flatMap(({ id, score }) => {
      const nr = nummer.get(id);
      return nr === undefined ? [] : [{ nr, varde: score }];
    });
  }

  async forled(ord: string): Promise<string> {
    const { ids } = await this.#lista();
    return ids.length > 0 ? (await this.#found(ord)).forled : "";
  }

  omraden = async (): Promise<Omraden> => (await this.#lista()).omraden;

  async kolumn(namn: Raknat | "dag"): Promise<Kolumn> {
    const { kolumner } = await this.#lista();
    return new Kolumn(await this.#read<KolumnIFil>(`filter/${kolumner[namn] ?? namn}.pf_filter`));
  }

  async rad(nr: number): Promise<Rad> {
    const { ids } = await this.#lista();
    const rad = await this.#read<Rad>(`fragment/${ids[nr]}.pf_fragment`);
    return { ...rad, url: new URL(`../${rad.url}`, this.#base).pathname };
  }

  /** What could not be fetched is fetched anew at the next search. */
  async #found(ord: string): Promise<Svar> {
    try {
      return await this.#words().search(ord);
    } catch (fault) {
      this.#pagefind?.stop();
      this.#pagefind = undefined;
      throw fault;
    }
  }

  #words(): Pagefind {
    this.#pagefind ??= new Pagefind(new URL("../", this.#base));
    return this.#pagefind;
  }

  /** An id that is not known is from a newer build of the site than the list of notices, which is then fetched anew. */
  async #nummerOf(ids: readonly string[]): Promise<Notiser["nummer"]> {
    const { nummer } = await this.#lista();
    if (ids.every((id) => nummer.has(id))) return nummer;
    this.#notiser = undefined;
    return (await this.#lista()).nummer;
  }

  async #lista(): Promise<Notiser> {
    this.#notiser ??= this.#readNotiser();
    try {
      return await this.#notiser;
    } catch (fault) {
      this.#notiser = undefined;
      throw fault;
    }
  }

  async #readNotiser(): Promise<Notiser> {
    const response = await fetch(new URL("notiser.json", this.#base), { cache: "no-cache" });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const { grupper, kolumner, omraden } = (await response.json()) as Fil;
    const ids = grupper.flatMap(([namn, antal]) =>
      Array.from({ length: antal }, (_, n) => `${namn}-${n.toString(36)}`),
    );
    return { ids, nummer: new Map(ids.map((id, nr) => [id, nr])), kolumner, omraden: new Omraden(omraden) };
  }

  /** Reads a file of JSON that is compressed of itself, whatever the server does; once. What could not be fetched may be asked for again. */
  #read<T>(path: string): Promise<T> {
    const known = this.#kept.get(path);
    if (known !== undefined) return known as Promise<T>;
    const reading = unpacked<T>(new URL(path, this.#base));
    this.#kept.set(path, reading);
    reading.catch(() => this.#kept.delete(path));
    return reading;
  }
}

async function unpacked<T>(address: URL): Promise<T> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address.pathname}: ${response.status}`);
  return (await new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).json()) as T;
}
