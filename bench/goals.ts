import type { Results, Row } from "./results.ts";
import { US, WHEN } from "./rounds.ts";
import { median } from "./statistics.ts";

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

/**
 * Our time as a share of a peer's for the same job, on the clock if nothing else is said: the median of the shares in each round, where both took part in
 * the same rounds, else the share of the medians. A build of theirs is held against ours without search.
 */
export function ratio(
  rows: readonly Row[],
  n: number | undefined,
  peer: Pick<Row, "by" | "job">,
  of: "wall" | "cpu" = "wall",
): number | undefined {
  const ours = rowOf(rows, n, US, peer.job.replace(/^build/, "$& without search"));
  const theirs = rowOf(rows, n, peer.by, peer.job);
  if (!ours || !theirs) return undefined;
  if (ours.each.length !== theirs.each.length) return share(ours[of], theirs[of]);
  const shares = ours.each.map((usage, round) => share(usage[of], theirs.each[round]?.[of]));
  return shares.every((one) => one !== undefined) ? median(shares) : undefined;
}

const share = (ours: number | undefined, theirs: number | undefined): number | undefined =>
  ours && theirs && ours / theirs;

/** A goal for our time as a share of a peer's, at both times: ours as the first time ever beside theirs as that, ours after an edit beside theirs after one. */
const ratios = (job: "build" | "validate", peer: string, by: string, limits: Goal["limits"]): Goal[] =>
  Object.values(WHEN).map((when) => ({
    goal: `${job === "build" ? "build without search" : job}${when} / ${peer}`,
    unit: "×",
    measure: ({ rows }, n) => ratio(rows, n, { by, job: job + when }),
    limits,
  }));

/** The most that a job takes, the first time ever or after an edit. */
const peak =
  (job: string): Goal["measure"] =>
  ({ rows }, n) => {
    const peaks = Object.values(WHEN).flatMap((when) => rowOf(rows, n, US, job + when)?.peakMiB ?? []);
    return peaks.length > 0 ? Math.max(...peaks) : undefined;
  };

/** The goals of the project. */
const GOALS: readonly Goal[] = [
  ...ratios("build", "Astro 7", "astro7", at({ 100: 0.5, 1000: 0.5, 10000: 0.4 })),
  ...ratios("build", "Eleventy with Nunjucks", "e11ty-njk", at({ 100: 1.3, 1000: 0.9, 10000: 0.4 })),
  ...ratios("build", "Hugo", "hugo", at({ 1000: 2, 10000: 1 })),
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
  ...ratios("validate", "velite", "velite", at({ 10000: 1 })),
  ...ratios("validate", "markdownlint-cli2", "markdownlint-cli2", at({ 10000: 1 / 8 })),
  ...ratios("validate", "remark-lint-frontmatter-schema", "remark", at({ 10000: 1 / 40 })),
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
