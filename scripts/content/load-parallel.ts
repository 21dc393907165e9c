import type { Datum } from "../../schemas/datum.ts";
import { beginLoading, finishLoading, type Loaded } from "./load.ts";
import { readContentFile } from "./read-content-file.ts";
import { type Reader, readUnknown } from "./read-files.ts";
import { ResultCache } from "./result-cache.ts";

const READER: Reader = { readContentFile, reader: new URL("./load-worker.mjs", import.meta.url) };

/** The validator has no use for the notices themselves, which are most of the bytes. */
const WHOLE = "whole";
const FINDINGS = "findings";

/**
 * Loads content as `loadContent` does, with the same result, on all processors when there is much of it, and without asking again what is known
 * of unchanged files. With `keep` false the notices themselves are left out.
 */
export async function loadInParallel(root: string, today: Datum, keep: boolean, worthIt?: number): Promise<Loaded> {
  const begun = beginLoading(root, today);
  const { by, files } = begun;
  if (!by) return finishLoading(begun, []);
  const cache = ResultCache.open(keep ? WHOLE : FINDINGS, by, files.length);
  const known = files.map((file) => cache?.find(file));
  const results = await readUnknown(files, known, { by, keep }, READER, worthIt);
  cache?.keep(files, results);
  return finishLoading(begun, results);
}
