import { DateTime } from "luxon";
import { TIDSZON } from "../../../schemas/datum.ts";
import { datum, klocka } from "../../../schemas/format.ts";
import type { Seen } from "./version.ts";

/** Hours. A live site is built anew each night; one night may fail before anyone is woken. */
export const OLDEST = 36;
/** Hours that a change may wait to be published. */
export const LONGEST_WAIT = 2;

export type Situation = {
  seen: Seen;
  now: Date;
  /** When the oldest change that is not published came to the main branch; undefined when there is none. */
  waitingSince: (commit: string | undefined) => Date | undefined;
};

/** What is wrong with the published site, in Swedish sentences; nothing when it is as it should be. */
export function ailments({ seen, now, waitingSince }: Situation): string[] {
  if ("fault" in seen) return [`\`/version.json\` går inte att läsa: ${seen.fault}.`];
  const { commit, dag, ogonblicksbild } = seen.published;
  const age = DateTime.fromJSDate(now).diff(DateTime.fromISO(dag, { zone: TIDSZON }), "hours").hours;
  const since = waitingSince(commit);
  const latest = now.getTime() - LONGEST_WAIT * 3_600_000;
  return [
    // A site that is kept at one day is as old as it should be.
    ...(!ogonblicksbild && age > OLDEST ? [`Webbplatsen visar den ${datum(dag)}. Nattbygget har inte gått.`] : []),
    ...(since && since.getTime() < latest ? [behind(commit, since)] : []),
  ];
}

function behind(commit: string | undefined, since: Date): string {
  const nar = DateTime.fromJSDate(since).setZone(TIDSZON).toFormat("yyyy-MM-dd HH:mm");
  const visar = commit ? `Den visar \`${commit.slice(0, 7)}\`.` : "Den säger inte vilken version den visar.";
  return `En ändring från den ${datum(nar.slice(0, 10))} ${klocka(nar)} är inte publicerad. ${visar}`;
}
