import type { Innehall, Sajtdata, Site } from "../../schemas/site.ts";
import { inThread } from "../thread.ts";

/** What the thread is handed. */
export type SearchTask = { site: Sajtdata; output: string };

/** What an index is made from; `code` is what the thread runs. */
export type Searched = { site: Site; innehall: Innehall; code: URL };

export type SearchLater = {
  /** The site is now this. */
  changed(searched: Searched): void;
  /** Somebody searches: waits until there is an index, which may be older than the site. */
  wanted(): Promise<void>;
};

/** Milliseconds of rest after the last edit, so that the pages never wait for the search. */
const VILA = 1000;

/**
 * Makes the search index while developing: not before somebody searches, then when nothing has been edited for a while, one at a time, only
 * of the latest site and only when it is another. A search may therefore be some seconds behind.
 */
export function searchLater(output: string): SearchLater {
  let latest: Searched | undefined;
  let madeOf: readonly unknown[] = [];
  let first: Promise<void> | undefined;
  let working = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const work = async () => {
    if (!latest) return;
    const parts = partsOf(latest);
    if (parts.length === madeOf.length && parts.every((part, i) => part === madeOf[i])) return;
    madeOf = parts;
    await madeInThread(latest, output).catch((error: unknown) => {
      madeOf = [];
      console.error("Sökindexet gick inte att göra:", error);
    });
  };
  const inTurn = () => (working = working.then(work));
  return {
    changed: (searched) => {
      latest = searched;
      clearTimeout(timer);
      if (first) timer = setTimeout(inTurn, VILA);
    },
    wanted: () => (first ??= inTurn()),
  };
}

/** The same things when nothing has changed: files that are not read again give the same notices. */
const partsOf = ({ innehall, code }: Searched): unknown[] => [...innehall.notiser, innehall.register, code.href];

const madeInThread = ({ site, code }: Searched, output: string): Promise<unknown> =>
  inThread(code, { site: site.data, output } satisfies SearchTask);
