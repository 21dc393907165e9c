import { setImmediate } from "node:timers/promises";
import { helaNotiser, openData } from "../outputs/api/open-data.ts";
import { calendars } from "../outputs/calendar/calendars.ts";
import { feeds } from "../outputs/feeds/feeds.ts";
import { outputs } from "../outputs/index.ts";
import type { Output, OutputContext, OutputFile } from "../outputs/output.ts";
import { weeklyLetters } from "../outputs/weekly/weekly.ts";

/** The outputs that grow with the content, and the paths that can be of them: whoever asks for something else need not wait for these. */
const GROWING: readonly (readonly [output: Output, paths: RegExp])[] = [
  [helaNotiser, /^\/api\/.+\/notiser\//],
  [openData, /^\/(api\/|version\.json$)/],
  [calendars, /\/kalender\.ics$/],
  [feeds, /\/flode[^/]*\.(atom|json)$/],
  [weeklyLetters, /\/veckoblad\.(txt|eml)$/],
];
const growing = new Map(GROWING);

/** Milliseconds of work at a stretch, after which other requests have their turn. */
const STRETCH = 30;

/** The file at a path of the site, without a base path; undefined where there is none. Nothing of it is kept. */
export type FileAt = (path: string) => Promise<OutputFile | undefined>;

/** The files that a site has beside its pages, each looked for when it is asked for. */
export const filesOf =
  (context: OutputContext): FileAt =>
  async (path) => {
    // Every file has an ending in its name, or is for the host.
    if (!/\/(_|[^/]*\.)[^/]*$/.test(path)) return undefined;
    const possible = outputs.filter((output) => growing.get(output)?.test(path) ?? true);
    for (const output of possible) {
      const found = await fileIn(output(context), path);
      if (found) return found;
    }
    return undefined;
  };

async function fileIn(files: Iterable<OutputFile>, path: string): Promise<OutputFile | undefined> {
  let rested = performance.now();
  for (const file of files) {
    if (file[0] === path) return file;
    if (performance.now() - rested < STRETCH) continue;
    await setImmediate();
    rested = performance.now();
  }
  return undefined;
}
