import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import type { Usage } from "./measure.ts";
import type { Job } from "./rounds.ts";
import { median } from "./statistics.ts";
import type { Weight } from "./weights.ts";

/** Medians of a job at a number of notices, and what it took in each round. */
export type Row = Usage & { n: number; by: string; job: string; each: readonly Usage[] };

/** One edit in a dev server, in seconds: the median until the output shows it, and how long the server took to be ready. */
export type Edit = { by: string; n: number; median: number; ready: number };

/**
 * What a reader's browser fetches from opening the search page with a word until its hits stand there, in thousands of bytes: all of it compressed
 * by gzip, and of that the part which is only there for the search.
 */
export type Search = { n: number; kB: number; searchKB: number; files: number };

/** A kind of output: what it took to make and write its files, in seconds of processor time. */
export type OutputCost = { kind: string; files: number; bytes: number; cpu: number };

/** All outputs of so many notices, and the processor time of the build that they are a part of, where it is known. */
export type Outputs = { n: number; kinds: readonly OutputCost[]; build: number | undefined };

/** The load is the average of the minute before: far above zero, something else took part in the measuring. */
export type Machine = {
  processor: string;
  cores: number;
  memoryGiB: number;
  node: string;
  platform: string;
  load: number;
};

export type Results = {
  machine: Machine;
  rows: readonly Row[];
  edits: readonly Edit[];
  searches: readonly Search[];
  outputs: readonly Outputs[];
  weights: readonly Weight[];
  /** What could not be measured, and why. */
  faults: readonly string[];
};

/** The medians of what was measured at a number of notices, each of its own. What never succeeded has no row. */
export const rowsOf = (n: number, runs: ReadonlyMap<Job, readonly Usage[]>): Row[] =>
  [...runs].flatMap(([{ by, name }, usages]) =>
    usages.length === 0 ? [] : [{ n, by, job: name, ...medians(usages), each: usages }],
  );

function medians(usages: readonly Usage[]): Usage {
  const known = (values: readonly (number | undefined)[]) => {
    const told = values.filter((value) => value !== undefined);
    return told.length === 0 ? undefined : median(told);
  };
  return {
    wall: median(usages.map(({ wall }) => wall)),
    cpu: known(usages.map(({ cpu }) => cpu)),
    peakMiB: known(usages.map(({ peakMiB }) => peakMiB)),
  };
}

export const thisMachine = (): Machine => ({
  processor: cpus()[0]?.model ?? "unknown",
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  platform: process.platform,
  load: loadavg()[0] ?? 0,
});

const FOLDER = join("bench", "results");

/** Writes results for people and for programs to `bench/results/<name>.md` and `.json`, and shows them. */
export function writeResults(name: string, lines: readonly string[], results: object): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.md`), `${lines.join("\n")}\n`);
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(results, null, 2)}\n`);
  process.stdout.write(`${lines.join("\n")}\n`);
}
