import type { Datum } from "../../schemas/datum.ts";
import { type Begun, beginLoading, finishLoading, type Loaded } from "./load.ts";
import type { Reader, ReadTask } from "./read-batch.ts";
import { readContentFile } from "./read-content-file.ts";
import { type ReadOptions, readUnknown } from "./read-files.ts";
import { ResultCache } from "./result-cache.ts";
import type { ContentFile } from "./tree.ts";

const READER: Reader = { readContentFile, reader: new URL("./load-worker.mjs", import.meta.url) };

/** The validator has no use for the notices themselves, which are most of the bytes. */
const WHOLE = "whole";
const FINDINGS = "findings";

/**
 * `worthIt` is how many files are many. `helper` starts a thread, for a content of so many files, that the caller has a use for afterwards. `later` is
 * handed what keeps the results for the next run, to be done when there is time for it; else it is done at once. Of two notices that do not go together,
 * rules across files tell one that `isAsked`.
 */
export type LoadOptions = Pick<ReadOptions, "worthIt"> & {
  helper?: (task: ReadTask, files: number) => ReadOptions["helper"];
  later?: (keep: () => void) => void;
  isAsked?: (file: ContentFile) => boolean;
};

/**
 * Loads content as `loadContent` does, with the same result, on all processors when there is much of it, and without asking again what is known
 * of unchanged files. With `keep` false the notices themselves are left out.
 */
export async function loadInParallel(
  root: string,
  today: Datum,
  keep: boolean,
  { worthIt, helper, later = (keepNow) => keepNow(), isAsked = () => false }: LoadOptions = {},
): Promise<Loaded> {
  const begun = askedLast(beginLoading(root, today), isAsked);
  const { by, files } = begun;
  if (!by) return finishLoading(begun, []);
  const task = { by, keep };
  const started = helper?.(task, files.length);
  const cache = ResultCache.open(keep ? WHOLE : FINDINGS, by, files.length);
  const known = files.map((file) => cache?.find(file));
  const results = await readUnknown(files, known, task, READER, { worthIt, helper: started });
  later(() => cache?.keep(files, results));
  return finishLoading(begun, results);
}

/** Rules across files tell the later of two, so those that are asked about come last; the others keep their order. */
const askedLast = (begun: Begun, isAsked: (file: ContentFile) => boolean): Begun => ({
  ...begun,
  files: [...begun.files.filter((file) => !isAsked(file)), ...begun.files.filter(isAsked)],
});
