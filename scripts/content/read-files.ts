import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileResult } from "./file-result.ts";
import { type Reader, type ReadTask, readOne } from "./read-batch.ts";
import { readInThreads } from "./read-in-threads.ts";
import type { ContentFile } from "./tree.ts";

/** Below this so many files the threads take longer to start and warm up than they save. */
const WORTH_IT = 2000;
const MOST_THREADS = 8;
/** Room for what dies at once. More of it saves no time that can be measured, and each thread takes all it may. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/** `worthIt` is how many files are many; `helper` a thread that reads even when they are not, and goes on with something else afterwards. */
export type ReadOptions = { worthIt?: number | undefined; helper?: Worker | undefined };

/** The results of all files, in their order: those that are known already, and the others read, on all processors when they are many. */
export async function readUnknown(
  files: readonly ContentFile[],
  known: readonly (FileResult | undefined)[],
  task: ReadTask,
  reader: Reader,
  options: ReadOptions = {},
): Promise<FileResult[]> {
  const unknown = files.filter((_, i) => !known[i]);
  const read = (await readAll(unknown, task, reader, options)).values();
  return files.map((_, i) => known[i] ?? (read.next().value as FileResult));
}

async function readAll(
  files: readonly ContentFile[],
  task: ReadTask,
  code: Reader,
  { worthIt = WORTH_IT, helper }: ReadOptions,
): Promise<FileResult[]> {
  const helpers = helper ? [helper] : [];
  const areMany = files.length >= worthIt;
  const others = areMany ? Math.min(availableParallelism(), MOST_THREADS) - 1 - helpers.length : 0;
  const threads = [...helpers, ...Array.from({ length: others }, () => startThread(code, task))];
  if (areMany || helper) return await readInThreads(files, task, code, threads);
  return files.map((file) => readOne(file, task, code));
}

const startThread = ({ reader }: Reader, workerData: ReadTask): Worker =>
  new Worker(reader, { workerData, execArgv: [], resourceLimits: LIMITS });
