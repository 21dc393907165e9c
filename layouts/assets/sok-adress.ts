/** The part of Pagefind's browser API that we use. */
export type Pagefind = {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(
    term: string | null,
    options: { filters: Record<string, string>; sort?: Record<string, "asc" | "desc"> },
  ): Promise<{ results: Result[] }>;
};

export type Result = { id: string; data(): Promise<Traff> };

/** A hit. Everything in it is raw text. Pagefind's own excerpt is left alone: it may lie among words that were added for the search. */
export type Traff = { url: string; meta: Record<string, string | undefined> };

/** What is searched for: words, and a chosen value for some of the filters. */
export type Sokning = { ord: string; filter: Record<string, string> };

export function readState(form: FormData): Sokning {
  const fields = [...form].filter(
    (field): field is [string, string] => typeof field[1] === "string" && field[1] !== "",
  );
  const { q = "", ...filter } = Object.fromEntries(fields);
  return { ord: q.trim().slice(0, 200), filter };
}

/** The address of the form's state, without empty fields, so that it can be shared and come back to. */
export function writeState(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && value !== "") params.set(name, value);
  const query = params.toString();
  return query ? `?${query}` : location.pathname;
}
