import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";

/** What `/version.json` of a published site says of itself, as far as is needed to tell its age. */
export const Published = z.object({
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .optional(),
  dag: z.iso.date(),
  ogonblicksbild: z.boolean(),
});
export type Published = z.output<typeof Published>;

/** What is there, or a Swedish clause on why it could not be seen. */
export type Seen = { published: Published } | { fault: string };

export type Look = { fetch?: typeof globalThis.fetch; wait?: (ms: number) => Promise<unknown>; tries?: number };

/** Milliseconds after which an answer is given up, and before the next try. */
const PATIENCE = 20_000;
const PAUSE = 5_000;

/** Reads `/version.json` of the site at an address, several times before it is said to be missing. Never throws. */
export async function readPublished(address: string, look: Look = {}): Promise<Seen> {
  const { fetch = globalThis.fetch, wait = sleep, tries = 3 } = look;
  const url = new URL("version.json", address).href;
  const seen = await readOnce(url, fetch);
  if ("published" in seen || tries <= 1) return seen;
  await wait(PAUSE);
  return readPublished(address, { ...look, tries: tries - 1 });
}

async function readOnce(url: string, fetch: typeof globalThis.fetch): Promise<Seen> {
  try {
    const response = await fetch(url, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return { fault: `servern svarade ${response.status}` };
    const read = Published.safeParse(await response.json());
    return read.success ? { published: read.data } : { fault: "svaret är ingen version.json" };
  } catch (error) {
    return { fault: error instanceof SyntaxError ? "svaret är ingen version.json" : "servern svarade inte" };
  }
}
