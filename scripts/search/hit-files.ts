import type { Datum } from "../../schemas/datum.ts";
import { gruppera } from "../../schemas/gruppera.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { hitOf } from "./hit.ts";
import { digest, zipped } from "./pack.ts";

/** Hits of notices that follow on each other: their common name, and how many they are. */
export type Grupp = [namn: string, antal: number];

export type HitFiles = {
  groups: Grupp[];
  /** The id of each notice, in their order: the name of its file, and what Pagefind knows it by. */
  ids: string[];
  files: { path: string; content: Uint8Array }[];
};

/**
 * A file for each notice of what its hit shows. The notices of a month have a name in common, of what they all hold, and a number each: a list of
 * all names is then mostly the same characters, and the files of other months keep theirs when one notice changes.
 * The notices are in the order of a site, the latest first.
 */
export function hitFiles(notiser: readonly VisadNotis[], today: Datum): HitFiles {
  const months = [...gruppera(notiser, ({ visasFran }) => [visasFran.slice(0, 7)]).values()].map((month) => {
    const texts = month.map((notis) => JSON.stringify({ url: `${notis.adress}/`, ...hitOf(notis, today) }));
    const name = digest(texts.join("\n"));
    return { name, hits: texts.map((text, number) => ({ id: `${name}-${number.toString(36)}`, text })) };
  });
  const hits = months.flatMap((month) => month.hits);
  return {
    groups: months.map((month) => [month.name, month.hits.length]),
    ids: hits.map(({ id }) => id),
    files: hits.map(({ id, text }) => ({ path: `fragment/${id}.pf_fragment`, content: zipped(text) })),
  };
}
