import { z } from "zod";
import { type Datum, dagarMellan } from "../../../schemas/datum.ts";
import type { ContentLinks } from "./content-links.ts";
import type { Verdict } from "./verdict.ts";

/** Days between the first and the last failure before a link is told of: a server may be down over a weekend. */
export const LEAST_DAYS = 3;
/** Days between the times that all links are asked for; those that have failed are asked for each time. */
const FULL_EVERY = 6;

const Failing = z.strictObject({
  url: z.string().max(2000),
  forst: z.iso.date(),
  senast: z.iso.date(),
  skal: z.string().max(100),
  /** Someone has said that nothing can be done about it. */
  kand: z.boolean().optional(),
});
export type Failing = z.output<typeof Failing>;

/** What is remembered from one run to the next: when all were asked for, and the links that did not work when last asked for. */
export const Memory = z.strictObject({ alla: z.iso.date().optional(), lankar: z.array(Failing).max(5000) });
export type Memory = z.output<typeof Memory>;

export const NOTHING: Memory = { lankar: [] };

/** Is it time to ask for every link? */
export const isFullDue = ({ alla }: Memory, today: Datum): boolean => !alla || dagarMellan(alla, today) >= FULL_EVERY;

/** The links to ask for now. A memory can only choose among those of the content, so that writing in it sends no one anywhere else. */
export const linksToAsk = (links: ContentLinks, { lankar }: Memory, all: boolean): string[] =>
  all ? [...links.keys()] : lankar.flatMap(({ url }) => (links.has(url) ? [url] : []));

/** What is known after a run. A link that could not be judged is as it was; one that works, or that the content no longer has, is forgotten. */
export function remember(
  memory: Memory,
  verdicts: ReadonlyMap<string, Verdict>,
  links: ContentLinks,
  today: Datum,
): Failing[] {
  const before = new Map(memory.lankar.map((failing) => [failing.url, failing]));
  return [...new Set([...before.keys(), ...verdicts.keys()])].flatMap((url): Failing[] => {
    const [was, verdict] = [before.get(url), verdicts.get(url)];
    if (!links.has(url) || verdict?.slag === "fungerar") return [];
    if (verdict?.slag !== "bruten") return was ? [was] : [];
    return [{ ...was, url, forst: was?.forst ?? today, senast: today, skal: verdict.skal }];
  });
}

/** Has a link failed for long enough to be told of? */
export const isCertain = ({ forst, senast }: Failing): boolean => dagarMellan(forst, senast) >= LEAST_DAYS;
