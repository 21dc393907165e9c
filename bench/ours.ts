import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { dropResults, renew, settle } from "./disturbance.ts";
import { editing, noticesIn } from "./edit.ts";
import { measureCommand, type Usage } from "./measure.ts";
import type { OutputCost } from "./results.ts";
import { type Turn, US, WHEN } from "./rounds.ts";

/** The day the synthetic notices are shown as of: the last that one is dated to, so that each has its page; most are over, some to come. */
export const TODAY = "2026-07-20";

/** Where the jobs of one size read and write. */
export type Place = { content: string; out: string };

/** The site that `build in all` leaves behind. */
export const wholeSite = ({ out }: Place): string => join(out, "whole", "site");

/** The validator over everything: as the first time ever, and with what it kept then, one notice edited since. */
export const validating = ({ content }: Place): Turn => {
  const run = () => measureCommand("validate", ["--content", content, "--today", TODAY]);
  const edit = editing(() => noticesIn(content));
  return [
    { by: US, name: `validate${WHEN.first}`, prepare: () => afresh(), run },
    { by: US, name: `validate${WHEN.edited}`, run: () => edit(run) },
  ];
};

/**
 * The build that is held against the peers: as the first time ever, and as in operation: over the site that is published, with what its build kept, one
 * notice edited since. Two builds in between, not measured, leave an older version for the measured one to be made over, as every build but the first
 * three has.
 */
export const building = (place: Place): Turn => {
  const run = () => build(place.content, join(place.out, "plain", "site"), ["--no-search"]);
  const edit = editing(() => noticesIn(place.content));
  const again = () => edit(run);
  return [
    { by: US, name: `build without search${WHEN.first}`, prepare: () => afresh(() => emptied(place, "plain")), run },
    { by: US, name: `build without search${WHEN.edited}`, run: () => run().then(run).then(again) },
  ];
};

/** What a newcomer waits for, and the part of it that makes the search index, in a process of its own. */
export const searching = (place: Place): Turn => [
  {
    by: US,
    name: "search index",
    prepare: () => emptied(place, "index"),
    run: async () => script("search-index", place, join(place.out, "index")),
  },
  {
    by: US,
    name: "build in all",
    prepare: () => afresh(() => emptied(place, "whole")),
    run: () => build(place.content, wholeSite(place), []),
  },
];

/** One file of the shipped content, as an editor would check what was just written, with nothing kept. */
export const oneFile = (file: string): Turn => [
  { by: US, name: "validate one file", prepare: () => afresh(), run: () => measureCommand("validate", [file]) },
];

/** What each kind of output costs, made and written once. */
export function outputCosts(place: Place): OutputCost[] {
  emptied(place, "outputs");
  return script<OutputCost[]>("outputs", place, join(place.out, "outputs"));
}

const build = (content: string, output: string, flags: readonly string[]): Promise<Usage> =>
  measureCommand("build", ["--content", content, "--output", output, "--today", TODAY, ...flags]);

/** Runs one of the scripts that measure themselves, and reads what it tells. @throws when it fails. */
function script<T = Usage>(name: "search-index" | "outputs", { content }: Place, folder: string): T {
  const args = ["--import", "tsx", `bench/${name}.ts`, content, folder, TODAY];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as T;
}

/** Nothing is known of the content; where something is made of it, its folder is emptied. */
function afresh(ready: () => void = settle): void {
  dropResults();
  ready();
}

const emptied = ({ out }: Place, name: string): void => renew(join(out, name), join(out, "trash"));
