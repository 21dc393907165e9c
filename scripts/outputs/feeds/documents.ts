import type { Samling } from "../../../schemas/samlingar.ts";
import type { Entry } from "./entry.ts";

/** A part of a feed: the one that is followed, or one of the archives behind it. */
export type FeedDocument = {
  samling: Samling;
  /** Its file without the ending: `/regioner/skane/flode`, `/regioner/skane/flode-arkiv-1`. */
  path: string;
  /** Latest change first in the one that is followed, latest publication first in an archive. */
  entries: readonly Entry[];
  /** Those that are told in full; of the others, readers get the summary. */
  inFull: ReadonlySet<Entry>;
  isArchive: boolean;
  /** Files as in `path`: of the feed that is followed, the next older and the next newer archive. */
  current: string;
  older: string | undefined;
  newer: string | undefined;
};

/** The latest changes, which are told in full. What a reader has not seen is mostly among them; of the rest, the page has the whole text. */
export const IN_FULL = 10;
/** Changes that a feed always has, and entries of an archive. */
export const LATEST = 50;
/** Changes that the feed of a type within a region has. */
export const LATEST_IN_PART = 25;

/**
 * A feed in parts, as RFC 5005 has it. Archives hold fifty notices each in the order of publication, the oldest in number 1, and only
 * full ones are made: which notices an archive has never changes when new ones come or old ones are changed, as long as nobody
 * publishes far back in time. The feed that is followed has every notice beyond the archives, and the fifty latest changes
 * wherever else they stand. So an old notice that is changed appears there again, under the same id, as the RFC asks. Its ten latest
 * changes are told in full, and everything else by its summary.
 *
 * A type within a region has its 25 latest changes and no archives: with ten thousand notices they would be half of all bytes, and
 * the region's own archives have the same notices.
 *
 * @param entries of the notices of the collection, latest publication first
 */
export function documentsOf(samling: Samling, entries: readonly Entry[]): FeedDocument[] {
  const current = `${samling.adress}flode`;
  const isPartOfRegion = samling.region !== undefined && samling.typ !== undefined;
  const count = isPartOfRegion ? 0 : Math.max(0, Math.floor(entries.length / LATEST) - 1);
  const archive = (number: number) => (number >= 1 && number <= count ? `${current}-arkiv-${number}` : undefined);
  const latest = entries.toSorted(latestChangeFirst).slice(0, isPartOfRegion ? LATEST_IN_PART : LATEST);
  const beyond = isPartOfRegion ? latest : new Set([...latest, ...entries.slice(0, entries.length - count * LATEST)]);
  const shared = { samling, current, newer: undefined, inFull: new Set(latest.slice(0, IN_FULL)) };
  return [
    { ...shared, path: current, entries: [...beyond].sort(latestChangeFirst), isArchive: false, older: archive(count) },
    ...Array.from({ length: count }, (_, i): FeedDocument => {
      const end = entries.length - i * LATEST;
      return {
        ...shared,
        path: archive(i + 1) ?? "",
        entries: entries.slice(end - LATEST, end),
        inFull: new Set(),
        isArchive: true,
        older: archive(i),
        newer: archive(i + 2),
      };
    }),
  ];
}

const latestChangeFirst = (a: Entry, b: Entry): number => b.time - a.time || (a.id < b.id ? -1 : 1);
