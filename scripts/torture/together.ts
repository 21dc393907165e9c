import { gunzipSync } from "node:zlib";
import type { Outcome } from "./kills.ts";
import { filesIn, LEFT_OUT, type Workshop } from "./workshop.ts";

const AT_ONCE = [0, 1, 0, 1] as const;

/** Four builds at once of two contents, round after round, each from nothing kept: all succeed, and what is published is one of the two, whole. */
export async function together(workshop: Workshop, rounds: number): Promise<Outcome> {
  const faults: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    workshop.forget();
    const builds = AT_ONCE.map((which) => workshop.start(which).done);
    for (const { code, said } of await Promise.all(builds)) if (code !== 0) faults.push(`round ${round}: ${said}`);
    if (workshop.shown() === undefined) faults.push(`round ${round}: the site is not what one build alone makes`);
  }
  return { did: `${rounds} rounds of ${AT_ONCE.length} builds at once`, faults };
}

/** Where a reader could meet a notice, by the paths of the files. */
const KINDS = {
  page: /\/index\.html$/,
  feed: /\.atom$/,
  calendar: /\.ics$/,
  "open data": /^api\//,
  search: /^pagefind\//,
};

/** A notice that is withdrawn is in no file of the next build: not in pages, feeds, calendars, open data or the search. */
export async function withdrawn(workshop: Workshop): Promise<Outcome> {
  await workshop.build(0);
  const before = filesNaming(LEFT_OUT, workshop.site);
  await workshop.build(1);
  const after = filesNaming(LEFT_OUT, workshop.site);
  const faults = after.map((path) => `${path} still tells of ${LEFT_OUT}`);
  for (const [kind, paths] of Object.entries(KINDS))
    if (!before.some((path) => paths.test(path))) faults.push(`${LEFT_OUT} was in no ${kind} even before`);
  return { did: `${LEFT_OUT} was in ${before.length} files, then in ${after.length}`, faults };
}

/** Files that have the address of a notice in their path or their text. */
const filesNaming = (adress: string, site: string): string[] =>
  filesIn(site)
    .filter(([path, bytes]) => path.includes(adress) || readable(bytes).includes(adress))
    .map(([path]) => path);

/** The words of a file; Pagefind's are gzipped. */
const readable = (bytes: Buffer): string =>
  (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
