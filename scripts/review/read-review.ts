import { lstatSync, readFileSync } from "node:fs";
import { Granskning } from "./granskning.ts";

/** Bytes. A review that tells the most it may is well within this. */
const MOST_BYTES = 1024 * 1024;

/** The review that a run left in a file, if there is one that is right and of this commit. Whatever else it is, a stranger wrote it. */
export function readReview(file: string, commit: string): Granskning | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > MOST_BYTES) return undefined;
  const { data } = Granskning.safeParse(parsed(readFileSync(file, "utf8")));
  return data?.commit === commit ? data : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
