import { randomUUID } from "node:crypto";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { settle } from "./disturbance.ts";
import type { Usage } from "./measure.ts";

/** The golden section: steps of it spread over the notices, however many there will be. */
const STEP = 0.618034;

type Measure = () => Promise<Usage>;

/**
 * Measures with one of some notices edited: a new paragraph ends its text, never the same twice, and each time it is another notice. What stood there
 * is written back afterwards, also when the measure fails or the process exits meanwhile. The files are asked for when they are needed.
 */
export function editing(files: () => readonly string[]): (measure: Measure) => Promise<Usage> {
  let edits = 0;
  return async (measure) => {
    const all = files();
    const file = all[Math.floor(((++edits * STEP) % 1) * all.length)];
    if (file === undefined) throw new Error("There is no notice to edit");
    const before = readFileSync(file);
    const restore = () => writeFileSync(file, before);
    process.once("exit", restore);
    try {
      appendFileSync(file, `\nÄndringsprov ${randomUUID()}.\n`);
      settle();
      return await measure();
    } finally {
      process.off("exit", restore);
      restore();
    }
  };
}

/** Every notice in a folder and those in it, in order. */
export const noticesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => join(folder, path));
