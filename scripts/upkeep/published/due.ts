import type { Datum } from "../../../schemas/datum.ts";
import type { Seen } from "./version.ts";

export type Due = { build: boolean; why: string };

export type Question = {
  seen: Seen;
  /** The commit that would be built. */
  head: string;
  /** The day in Sweden. */
  today: Datum;
  /** The day that the settings keep the site at. */
  fixed: Datum | undefined;
};

/**
 * Is there anything to publish at night? Asked by what is published, not by the clock: GitHub starts scheduled runs late, or not at all, and one run
 * each for summer and winter time means that one of them is always for nothing.
 */
export function buildDue({ seen, head, today, fixed }: Question): Due {
  if ("fault" in seen) return { build: true, why: `Det går inte att se vad som är publicerat (${seen.fault}).` };
  const { commit, dag, ogonblicksbild } = seen.published;
  const wanted = fixed ?? today;
  if (commit !== head) return { build: true, why: `Den senaste ändringen, ${head.slice(0, 7)}, är inte publicerad.` };
  if (dag !== wanted || ogonblicksbild !== (fixed !== undefined))
    return { build: true, why: `Webbplatsen visar ${dag} och ska visa ${wanted}.` };
  return { build: false, why: `Webbplatsen visar redan ${dag} med den senaste ändringen.` };
}

/** What is wrong with the address that feeds, calendars and open data are made for; undefined when it is that of the site. */
export function addressFault(configured: string | undefined, actual: string): string | undefined {
  if (configured === undefined)
    return `Sätt address till ${actual} i site.config.ts. Flöden, kalendrar och öppna data leder ingenstans innan dess.`;
  return configured === actual
    ? undefined
    : `address i site.config.ts är ${configured}, men webbplatsen ligger på ${actual}.`;
}
