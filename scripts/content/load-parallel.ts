import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Datum } from "../../schemas/datum.ts";
import { type FileResult, withoutText } from "./file-result.ts";
import { beginLoading, finishLoading, type Loaded } from "./load.ts";
import { readContentFile } from "./read-content-file.ts";
import { ResultCache } from "./result-cache.ts";
import type { Judged } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

/** What files are read by, and whether the notices themselves are wanted. */
export type WorkerTask = { by: Judged; keep: boolean };
export type WorkerBatch = { from: number; files: ContentFile[] };
export type WorkerAnswer = { from: number; results: FileResult[] };

/** Below this so many files the threads take longer to start and warm up than they save. */
const WORTH_IT = 2000;
const BATCH = 250;
/** Room for what dies at once. More of it saves no time that can be measured, and each thread takes all it may. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/**
 * Loads content as `loadContent` does, with the same result, on all processors when there is much of it, and without asking again what is known
 * of unchanged files. With `keep` false the notices themselves are left out.
 */
export async function loadInParallel(root: string, today: Datum, keep: boolean, worthIt = WORTH_IT): Promise<Loaded> {
  const begun = beginLoading(root, today);
  const { by, files } = begun;
  if (!by) return finishLoading(begun, []);
  const cache = ResultCache.open(keep ? WHOLE : FINDINGS, by, files.length);
  const known = files.map((file) => cache?.find(file));
  const missing = files.filter((_, i) => !known[i]);
  const read = (await readAll(missing, { by, keep }, worthIt)).values();
  const results = known.map((result) => result ?? (read.next().value as FileResult));
  cache?.keep(files, results);
  return finishLoading(begun, results);
}

/** The validator has no use for the notices themselves, which are most of the bytes. */
const WHOLE = "whole";
const FINDINGS = "findings";

async function readAll(files: readonly ContentFile[], task: WorkerTask, worthIt: number): Promise<FileResult[]> {
  const threads = Math.min(availableParallelism(), 8);
  if (files.length >= worthIt && threads > 1) return await readInWorkers(files, task, threads);
  const { by, keep } = task;
  return files.map((file) => (keep ? readContentFile(file, by) : withoutText(readContentFile(file, by))));
}

async function readInWorkers(files: readonly ContentFile[], task: WorkerTask, threads: number): Promise<FileResult[]> {
  const results: FileResult[] = new Array(files.length);
  let next = 0;
  const take = (): WorkerBatch | undefined => {
    if (next >= files.length) return undefined;
    const from = next;
    next += BATCH;
    return { from, files: files.slice(from, next) };
  };
  const keepResults = ({ from, results: some }: WorkerAnswer): void => {
    for (const [i, result] of some.entries()) results[from + i] = result;
  };
  await Promise.all(Array.from({ length: threads }, () => runWorker(task, take, keepResults)));
  return results;
}

/** One worker, which is handed batch after batch until there are no more. */
function runWorker(
  task: WorkerTask,
  take: () => WorkerBatch | undefined,
  done: (answer: WorkerAnswer) => void,
): Promise<void> {
  const worker = new Worker(new URL("./load-worker.mjs", import.meta.url), {
    workerData: task,
    resourceLimits: LIMITS,
  });
  return new Promise((resolve, reject) => {
    const hand = () => {
      const batch = take();
      if (batch) worker.postMessage(batch);
      else worker.terminate().then(() => resolve(), reject);
    };
    worker.on("error", reject);
    worker.on("message", (answer: WorkerAnswer) => {
      done(answer);
      hand();
    });
    hand();
  });
}
