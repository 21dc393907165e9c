import { arExaktDag, isoTid } from "../../../schemas/datum.ts";
import { UTAN_DAG } from "../../../schemas/ordning.ts";
import type { VisadNotis } from "../../../schemas/site.ts";

/** When a notice came and last changed, in Swedish time with its offset; `time` is the latter in milliseconds, to sort by. */
export type EntryDates = { published: string | undefined; updated: string; time: number };

/** Atom must have a time even where none is known. This one claims nothing, comes last, and is the same in every build. */
export const UNKNOWN_TIME = "1970-01-01T00:00:00Z";

/**
 * `published` is the publication with its clock time where that is known; where the day is not, the day from which the notice is shown;
 * where it has no date at all, nothing. `updated` moves at each väsentlig change and correction up to the day shown, and at nothing else.
 */
export function datesOf(notis: VisadNotis): EntryDates {
  const published = publishedAt(notis);
  const updated = updatedAt(notis, published) ?? published ?? UNKNOWN_TIME;
  return { published, updated, time: Date.parse(updated) };
}

/** `2020-04-07T10:51:00+02:00`. */
function publishedAt({ publicerad, visasFran }: VisadNotis): string | undefined {
  if (arExaktDag(publicerad)) return isoTid(publicerad);
  return visasFran === UTAN_DAG ? undefined : isoTid(visasFran);
}

/** Changes are known to the day. A second for each that came before it on the same day lets every change be seen as one. */
function updatedAt({ uppdaterad, andringar }: VisadNotis, published: string | undefined): string | undefined {
  if (!uppdaterad) return undefined;
  const changes = andringar?.filter(({ slag, datum }) => slag !== "redaktionell" && datum === uppdaterad).length ?? 0;
  const day = isoTid(uppdaterad);
  const isSameDay = published !== undefined && Date.parse(day) <= Date.parse(published);
  return isSameDay ? secondsAfter(published, changes) : secondsAfter(day, changes - 1);
}

/** A time with its offset so many seconds later, with the same offset. */
function secondsAfter(time: string, seconds: number): string {
  const [local, offset] = [time.slice(0, LOCAL), time.slice(LOCAL)];
  return new Date(Date.parse(`${local}Z`) + seconds * 1000).toISOString().slice(0, LOCAL) + offset;
}

const LOCAL = "2020-04-07T10:51:00".length;
