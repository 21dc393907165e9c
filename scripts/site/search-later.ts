import { createHash } from "node:crypto";
import type { Site } from "../../schemas/site.ts";
import { writeSearchIndex } from "../search/write-index.ts";

/** Milliseconds of rest after the last edit. The pages are written in that time, so that they never wait for the search. */
const VILA = 1000;

/**
 * Makes the search index when nothing else has been asked for in a while: one at a time, only of the latest site, and only when its notices have
 * changed. While developing, a search may therefore be some seconds behind.
 */
export function searchLater(output: string): (site: Site) => void {
  let waiting: Site | undefined;
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  let made = "";
  const work = async () => {
    working = true;
    for (let site = waiting; site; site = waiting) {
      waiting = undefined;
      const now = digestOf(site);
      if (now === made) continue;
      await writeSearchIndex(site, output).then(
        () => (made = now),
        (error: unknown) => console.error("Sökindexet gick inte att göra:", error),
      );
    }
    working = false;
  };
  return (site) => {
    waiting = site;
    clearTimeout(timer);
    timer = setTimeout(() => working || void work(), VILA);
  };
}

const digestOf = ({ notiser, register, today }: Site): string =>
  createHash("sha256")
    .update(JSON.stringify([notiser, register, today]))
    .digest("hex");
