import { lstatSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isDeepStrictEqual } from "node:util";
import { Worker } from "node:worker_threads";
import type { Datum } from "../../schemas/datum.ts";
import type { FileResult } from "../content/file-result.ts";
import type { Loaded } from "../content/load.ts";
import type { WorkerAnswer, WorkerBatch, WorkerTask } from "../content/load-parallel.ts";
import type { Judged } from "../content/rule-faults.ts";
import type { ContentFile } from "../content/tree.ts";
import type { SiteCode } from "./dev-code.ts";

/** The pieces of the loader. */
export type Loader = Pick<SiteCode, "beginLoading" | "finishLoading" | "readContentFile" | "reader">;

/** What was found in each file, as it was then; it holds for the same file as long as it is judged by the same code, registers and day. */
type Kept = { by: Judged; readBy: Loader["readContentFile"]; files: ReadonlyMap<string, KeptFile> };
type KeptFile = { stamp: string; result: FileResult };

/** Below this so many files threads take longer to start than they save; as in `load-parallel.ts`. */
const WORTH_THREADS = 2000;

/**
 * Loads content as `loadContent` does, with the same result, but reads a file only when it has changed since the last time. What is true of
 * all files together is asked anew each time.
 */
export function contentKeeper(root: string, today: Datum): (loader: Loader) => Promise<Loaded> {
  let kept: Kept | undefined;
  return async (loader) => {
    const begun = loader.beginLoading(root, today);
    if (!begun.by) return loader.finishLoading(begun, []);
    kept = await readAnew(begun.files, stillHolds(kept, begun.by, loader), loader);
    const results = [...kept.files.values()].map(({ result }) => result);
    return loader.finishLoading({ ...begun, by: kept.by }, results);
  };
}

/** What is kept, when it would be found again; else nothing. */
const stillHolds = (kept: Kept | undefined, by: Judged, { readContentFile }: Loader): Kept =>
  kept?.readBy === readContentFile && isDeepStrictEqual(kept.by, by)
    ? kept
    : { by, readBy: readContentFile, files: new Map() };

async function readAnew(files: readonly ContentFile[], kept: Kept, loader: Loader): Promise<Kept> {
  const stamps = new Map(files.map((file) => [file.path, stampOf(file)]));
  const stale = files.filter(({ path }) => kept.files.get(path)?.stamp !== stamps.get(path));
  const results = await readAll(stale, kept.by, loader);
  const read = new Map(stale.map(({ path }, i) => [path, results[i]]));
  const now = files.flatMap(({ path }): [string, KeptFile][] => {
    const result = read.get(path) ?? kept.files.get(path)?.result;
    return result ? [[path, { stamp: stamps.get(path) ?? "", result }]] : [];
  });
  return { ...kept, files: new Map(now) };
}

/** Changes whenever a file is written or replaced. Taken before it is read: whatever comes in between is read the next time. */
function stampOf({ path }: ContentFile): string {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : "";
}

async function readAll(files: readonly ContentFile[], by: Judged, loader: Loader): Promise<FileResult[]> {
  if (files.length < WORTH_THREADS) return files.map((file) => loader.readContentFile(file, by));
  const threads = availableParallelism();
  const share = Math.ceil(files.length / threads);
  const shares = Array.from({ length: threads }, (_, i) => files.slice(i * share, (i + 1) * share));
  return (await Promise.all(shares.map((some) => readInThread(some, by, loader.reader)))).flat();
}

function readInThread(files: ContentFile[], by: Judged, url: URL): Promise<FileResult[]> {
  const workerData: WorkerTask = { by, keep: true };
  const worker = new Worker(url, { workerData, execArgv: [] });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", ({ results }: WorkerAnswer) => {
      resolve(results);
      void worker.terminate();
    });
    worker.postMessage({ from: 0, files } satisfies WorkerBatch);
  });
}
