import type { Usage } from "./measure.ts";

/** Something to measure. What a peer fails at is told, and it is left out; what we fail at ends the benchmark. */
export type Job = { by: string; name: string; prepare?: () => void; run: () => Promise<Usage> };

/** Jobs that only make sense in this order, the second with what the first has left behind. */
export type Turn = readonly Job[];

export const US = "Regionsidan";

/** What the name of a job ends with: nothing was kept and nothing published, or what the run before kept and published is there and one notice edited since. */
export const WHEN = { first: ", first ever", edited: " after an edit" } as const;

export type Measured = { runs: ReadonlyMap<Job, readonly Usage[]>; faults: readonly string[] };

/**
 * Measures all turns in every round, every other round backwards, so that a drift of the machine and what one leaves to the next hit them
 * alike. With `warmUp` a first round is not counted. @throws when one of ours fails.
 */
export async function inRounds(turns: readonly Turn[], rounds: number, warmUp: boolean): Promise<Measured> {
  const runs = new Map<Job, Usage[]>(turns.flat().map((job) => [job, []]));
  const faults: string[] = [];
  for (const { job, counts } of inOrder(turns, rounds, warmUp)) {
    const kept = runs.get(job);
    const usage = kept && (await runOf(job, faults));
    if (!usage) runs.delete(job);
    else if (counts) kept.push(usage);
  }
  return { runs, faults };
}

function* inOrder(turns: readonly Turn[], rounds: number, warmUp: boolean): Generator<{ job: Job; counts: boolean }> {
  for (let round = warmUp ? 0 : 1; round <= rounds; round++)
    for (const job of (round % 2 === 1 ? turns : [...turns].reverse()).flat()) yield { job, counts: round > 0 };
}

async function runOf(job: Job, faults: string[]): Promise<Usage | undefined> {
  try {
    job.prepare?.();
    const usage = await job.run();
    console.error(`  ${job.by}, ${job.name}: ${usage.wall.toFixed(2).replace(".", ",")} s`);
    return usage;
  } catch (error) {
    if (job.by === US) throw error;
    faults.push(`${job.by}, ${job.name}: ${String(error)}`);
    return undefined;
  }
}
