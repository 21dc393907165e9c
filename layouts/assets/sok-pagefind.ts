/** One value, or any of several. An empty list lets everything through, but has the values of the filter counted. */
export type Filter = Record<string, string | { any: readonly string[] }>;

export type Antal = Readonly<Record<string, number>>;

export type Svar = {
  results: readonly Result[];
  /** For each filter that has been read, its values with the number of results that have them. */
  filters: Readonly<Record<string, Antal>>;
  /** How many there would be without filters. */
  unfilteredResultCount: number;
};

/** The part of Pagefind's browser API that we use. */
export type Pagefind = {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options: { filters: Filter; sort?: Record<string, "asc" | "desc"> }): Promise<Svar>;
};

export type Result = { id: string; score: number; data(): Promise<Traff> };

/** A hit. Everything in it is raw text. Pagefind's own excerpt is left alone: it has no text to be made from. */
export type Traff = { url: string; meta: Record<string, string | undefined> };

/** Pagefind with the index of the site at `base`, ready to search. */
export async function loadPagefind(base: URL): Promise<Pagefind> {
  const pagefind = (await import(new URL("pagefind/pagefind.js", base).href)) as Pagefind;
  await pagefind.options({ baseUrl: base.pathname });
  await pagefind.init();
  return pagefind;
}
