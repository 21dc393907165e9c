import { gunzipSync } from "node:zlib";
import type { Outcome } from "./kills.ts";
import { build, filesIn, nameOf, startBuild, Workshop } from "./workshop.ts";

const AT_ONCE = 4;
const WITHDRAWN = "insatser/vinnova-innovationer-i-krisens-spar";

/** Four builds at once, round after round: all succeed, and what is published is whole. */
export async function together(rounds: number): Promise<Outcome> {
  using workshop = new Workshop();
  const content = workshop.content("content");
  const site = workshop.at("site");
  await build(content, site);
  const name = nameOf(site);
  const faults: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    const builds = Array.from({ length: AT_ONCE }, () => startBuild(content, site).done);
    for (const { code, said } of await Promise.all(builds)) if (code !== 0) faults.push(`round ${round}: ${said}`);
    if (nameOf(site) !== name) faults.push(`round ${round}: the site is not what one build alone makes`);
  }
  return { did: `${rounds} rounds of ${AT_ONCE} builds at once`, faults };
}

/** A notice that is withdrawn is in no file of the next build: not in pages, feeds, calendars, open data or the search. */
export async function withdrawn(adress = WITHDRAWN): Promise<Outcome> {
  using workshop = new Workshop();
  const site = workshop.at("site");
  await build(workshop.content("before"), site);
  const before = filesNaming(adress, site);
  await build(workshop.content("after", `${adress}.md`), site);
  const after = filesNaming(adress, site);
  const faults = after.map((path) => `${path} still tells of ${adress}`);
  if (before.length < 2)
    faults.push(`${adress} was told of in ${before.length} files only, so its withdrawal shows nothing`);
  return { did: `${adress} was in ${before.length} files, then in ${after.length}`, faults };
}

/** Files that have the address of a notice in their path or their text. */
const filesNaming = (adress: string, site: string): string[] =>
  filesIn(site)
    .filter(([path, bytes]) => path.includes(adress) || readable(bytes).includes(adress))
    .map(([path]) => path);

/** The words of a file; Pagefind's are gzipped. */
const readable = (bytes: Buffer): string =>
  (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
