import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { dropResults, settle } from "./disturbance.ts";
import { measureCommand, type Usage } from "./measure.ts";
import type { OutputCost } from "./results.ts";
import { type Turn, US } from "./rounds.ts";

/** The day the synthetic notices are shown as of: some are over, some to come. */
export const TODAY = "2024-11-16";

/** Where the jobs of one size read and write. */
export type Place = { content: string; out: string };

/** The site that `build in all` leaves behind. */
export const wholeSite = ({ out }: Place): string => join(out, "whole", "site");

/** The validator over everything: as the first time ever, and with what the run before has kept. */
export const validating = ({ content }: Place): Turn => {
  const run = () => measureCommand("validate", ["--content", content, "--today", TODAY]);
  return [
    { by: US, name: "validate", prepare: afresh, run },
    { by: US, name: "validate again", prepare: settle, run },
  ];
};

/** The build that is held against the peers: as the first time ever, and with what the run before has kept. Each into a new folder. */
export const building = (place: Place): Turn => {
  const folder = join(place.out, "plain");
  const run = () => build(place.content, join(folder, "site"), ["--no-search"]);
  return [
    { by: US, name: "build without search", prepare: () => afresh(folder), run },
    { by: US, name: "build without search again", prepare: () => emptied(folder), run },
  ];
};

/** What a newcomer waits for, and the part of it that makes the search index, in a process of its own. */
export const searching = (place: Place): Turn => {
  const [whole, index] = [join(place.out, "whole"), join(place.out, "index")];
  return [
    {
      by: US,
      name: "search index",
      prepare: () => emptied(index),
      run: async () => script("search-index", place, index),
    },
    {
      by: US,
      name: "build in all",
      prepare: () => afresh(whole),
      run: () => build(place.content, wholeSite(place), []),
    },
  ];
};

/** One file of the shipped content, as an editor would check what was just written, with nothing kept. */
export const oneFile = (file: string): Turn => [
  { by: US, name: "validate one file", prepare: afresh, run: () => measureCommand("validate", [file]) },
];

/** What each kind of output costs, made and written once. */
export function outputCosts(place: Place): OutputCost[] {
  const folder = join(place.out, "outputs");
  emptied(folder);
  return script<OutputCost[]>("outputs", place, folder);
}

const build = (content: string, output: string, flags: readonly string[]): Promise<Usage> =>
  measureCommand("build", ["--content", content, "--output", output, "--today", TODAY, ...flags]);

/** Runs one of the scripts that measure themselves, and reads what it tells. @throws when it fails. */
function script<T = Usage>(name: "search-index" | "outputs", { content }: Place, folder: string): T {
  const args = ["--import", "tsx", `bench/${name}.ts`, content, folder, TODAY];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as T;
}

/** Nothing is known of the content, and the folder is new. */
function afresh(folder?: string): void {
  dropResults();
  if (folder) emptied(folder);
  else settle();
}

function emptied(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  settle();
}
