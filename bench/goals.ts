import type { Results, Row } from "./results.ts";
import { US } from "./rounds.ts";

/** A goal, what was measured, and whether it is met; without a measure of what it needs there is no verdict. No `n` is the shipped content. */
export type Verdict = {
  goal: string;
  n: number | undefined;
  limit: number;
  unit: "×" | "s" | "MiB" | "kB";
  measured: number | undefined;
  met: boolean | undefined;
};

type Goal = Pick<Verdict, "goal" | "unit"> & {
  /** The most that is allowed, at each number of notices. */
  limits: readonly (readonly [n: number | undefined, limit: number])[];
  measure: (results: Measures, n: number | undefined) => number | undefined;
};

export type Measures = Pick<Results, "rows" | "edits" | "searches">;

const rowOf = (rows: readonly Row[], n: number | undefined, by: string, job: string) =>
  rows.find((row) => (n === undefined || row.n === n) && row.by === by && row.job === job);

/** Our time as a share of theirs, both medians of the same rounds; on the clock if nothing else is said. */
export function ratio(
  rows: readonly Row[],
  n: number | undefined,
  job: string,
  peer: Pick<Row, "by" | "job">,
  of: "wall" | "cpu" = "wall",
): number | undefined {
  const [ours, theirs] = [rowOf(rows, n, US, job)?.[of], rowOf(rows, n, peer.by, peer.job)?.[of]];
  return ours && theirs && ours / theirs;
}

const build =
  (by: string): Goal["measure"] =>
  ({ rows }, n) =>
    ratio(rows, n, "build without search", { by, job: "build" });

const validate =
  (by: string): Goal["measure"] =>
  ({ rows }, n) =>
    ratio(rows, n, "validate", { by, job: "validate" });

const peak =
  (job: string): Goal["measure"] =>
  ({ rows }, n) =>
    rowOf(rows, n, US, job)?.peakMiB;

/** The goals of the project. */
const GOALS: readonly Goal[] = [
  {
    goal: "build without search / Astro 7",
    unit: "×",
    measure: build("astro7"),
    limits: at({ 100: 0.5, 1000: 0.5, 10000: 0.4 }),
  },
  {
    goal: "build without search / Eleventy with Nunjucks",
    unit: "×",
    measure: build("e11ty-njk"),
    limits: at({ 100: 1.3, 1000: 0.9, 10000: 0.4 }),
  },
  {
    goal: "build without search / Hugo",
    unit: "×",
    measure: build("hugo"),
    limits: at({ 1000: 2, 10000: 1 }),
  },
  {
    goal: "peak memory of a build without search",
    unit: "MiB",
    measure: peak("build without search"),
    limits: at({ 10000: 1024 }),
  },
  {
    goal: "one edit in dev",
    unit: "s",
    limits: at({ 100: 0.25, 1000: 0.4, 10000: 2 }),
    measure: ({ edits }, n) => edits.find((edit) => edit.by === US && edit.n === n)?.median,
  },
  {
    goal: "bytes of a first search",
    unit: "kB",
    limits: at({ 10000: 250 }),
    measure: ({ searches }, n) => searches.find((search) => search.n === n)?.kB,
  },
  { goal: "validate / velite", unit: "×", limits: at({ 10000: 1 }), measure: validate("velite") },
  {
    goal: "validate / markdownlint-cli2",
    unit: "×",
    limits: at({ 10000: 1 / 8 }),
    measure: validate("markdownlint-cli2"),
  },
  {
    goal: "validate / remark-lint-frontmatter-schema",
    unit: "×",
    limits: at({ 10000: 1 / 40 }),
    measure: validate("remark"),
  },
  { goal: "peak memory of validate", unit: "MiB", limits: at({ 10000: 300 }), measure: peak("validate") },
  {
    goal: "validate one file",
    unit: "s",
    limits: [[undefined, 0.5]],
    measure: ({ rows }) => rowOf(rows, undefined, US, "validate one file")?.wall,
  },
];

function at(limits: Readonly<Record<number, number>>): Goal["limits"] {
  return Object.entries(limits).map(([n, limit]) => [Number(n), limit]);
}

/** Every goal at the sizes that were measured. */
export const verdicts = (results: Measures, sizes: readonly number[]): Verdict[] =>
  GOALS.flatMap(({ goal, unit, limits, measure }) =>
    limits
      .filter(([n]) => n === undefined || sizes.includes(n))
      .map(([n, limit]) => {
        const measured = measure(results, n);
        return { goal, n, limit, unit, measured, met: measured === undefined ? undefined : measured <= limit };
      }),
  );
