import { lstatSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { Datum } from "../../schemas/datum.ts";
import type { FileResult } from "../content/file-result.ts";
import type { Loaded } from "../content/load.ts";
import { readUnknown } from "../content/read-files.ts";
import { ResultCache } from "../content/result-cache.ts";
import type { Judged } from "../content/rule-faults.ts";
import type { ContentFile } from "../content/tree.ts";
import type { SiteCode } from "./dev-code.ts";

/** The pieces of the loader. */
export type Loader = Pick<SiteCode, "beginLoading" | "finishLoading" | "readContentFile" | "reader" | "readerName">;

/** What was found in each file, as it was then; it holds for the same file as long as it is judged by the same code, registers and day. */
type Kept = { by: Judged; readerName: string; files: ReadonlyMap<string, KeptFile> };
type KeptFile = { stamp: string; result: FileResult };

/**
 * Loads content as `loadContent` does, with the same result, but reads a file only when it has changed since the last time. What is true of
 * all files together is asked anew each time. What is found in the beginning is kept in `cache` for the next start.
 */
export function contentKeeper(root: string, today: Datum, cache: string): (loader: Loader) => Promise<Loaded> {
  let kept: Kept | undefined;
  return async (loader) => {
    const begun = loader.beginLoading(root, today);
    const { by, files } = begun;
    if (!by) return loader.finishLoading(begun, []);
    kept = stillHolds(kept, by, loader)
      ? await readAnew(files, kept, loader)
      : await readFirst(files, by, loader, cache);
    const results = [...kept.files.values()].map(({ result }) => result);
    return loader.finishLoading({ ...begun, by: kept.by }, results);
  };
}

const stillHolds = (kept: Kept | undefined, by: Judged, { readerName }: Loader): kept is Kept =>
  kept?.readerName === readerName && isDeepStrictEqual(kept.by, by);

async function readAnew(files: readonly ContentFile[], kept: Kept, loader: Loader): Promise<Kept> {
  const stamps = files.map(stampOf);
  const known = files.map(({ path }, i) => {
    const file = kept.files.get(path);
    return file && file.stamp === stamps[i] ? file.result : undefined;
  });
  const results = await readUnknown(files, known, { by: kept.by, keep: true }, loader);
  return { ...kept, files: filesOf(files, stamps, results) };
}

async function readFirst(files: readonly ContentFile[], by: Judged, loader: Loader, cache: string): Promise<Kept> {
  const { readerName } = loader;
  const stamps = files.map(stampOf);
  const lasting = new ResultCache(cache, Object.assign({ readerName }, by), files.length);
  const known = files.map((file) => lasting.find(file));
  const results = await readUnknown(files, known, { by, keep: true }, loader);
  lasting.keep(files, results);
  return { by, readerName, files: filesOf(files, stamps, results) };
}

const filesOf = (files: readonly ContentFile[], stamps: readonly string[], results: readonly FileResult[]) =>
  new Map(results.map((result, i) => [files[i]?.path ?? "", { stamp: stamps[i] ?? "", result }]));

/** Changes whenever a file is written or replaced. Taken before it is read: whatever comes in between is read the next time. */
function stampOf({ path }: ContentFile): string {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : "";
}
