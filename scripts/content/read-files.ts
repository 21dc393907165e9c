import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type FileResult, withoutText } from "./file-result.ts";
import type { Judged } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

/** What files are read by, and whether the notices themselves are wanted. */
export type ReadTask = { by: Judged; keep: boolean };
/** The code that reads: here, and what threads run. */
export type Reader = { readContentFile(file: ContentFile, by: Judged): FileResult; reader: URL };
export type WorkerBatch = { from: number; files: ContentFile[] };
export type WorkerAnswer = { from: number; results: FileResult[] };

/** Below this so many files the threads take longer to start and warm up than they save. */
const WORTH_IT = 2000;
const BATCH = 250;
const MOST_THREADS = 8;
/** Room for what dies at once. More of it saves no time that can be measured, and each thread takes all it may. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/** The results of all files, in their order: those that are known already, and the others read, on all processors when they are many. */
export async function readUnknown(
  files: readonly ContentFile[],
  known: readonly (FileResult | undefined)[],
  task: ReadTask,
  reader: Reader,
  worthIt = WORTH_IT,
): Promise<FileResult[]> {
  const unknown = files.filter((_, i) => !known[i]);
  const read = (await readAll(unknown, task, reader, worthIt)).values();
  return files.map((_, i) => known[i] ?? (read.next().value as FileResult));
}

async function readAll(
  files: readonly ContentFile[],
  task: ReadTask,
  code: Reader,
  worthIt: number,
): Promise<FileResult[]> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  if (files.length >= worthIt && threads > 1) return await readInThreads(files, task, code.reader, threads);
  return files.map((file) => readOne(file, task, code));
}

/** One file, without the notice itself where that is not wanted. */
export function readOne(file: ContentFile, { by, keep }: ReadTask, code: Pick<Reader, "readContentFile">): FileResult {
  const result = code.readContentFile(file, by);
  return keep ? result : withoutText(result);
}

async function readInThreads(
  files: readonly ContentFile[],
  task: ReadTask,
  reader: URL,
  threads: number,
): Promise<FileResult[]> {
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, i): WorkerBatch => {
    const from = i * BATCH;
    return { from, files: files.slice(from, from + BATCH) };
  });
  const waiting = batches.values();
  const answers: WorkerAnswer[] = [];
  await Promise.all(Array.from({ length: threads }, () => runThread(reader, task, waiting, answers)));
  return answers.sort((a, b) => a.from - b.from).flatMap(({ results }) => results);
}

/** One thread, which takes batch after batch until none waits. */
function runThread(
  reader: URL,
  workerData: ReadTask,
  waiting: Iterator<WorkerBatch>,
  answers: WorkerAnswer[],
): Promise<void> {
  const worker = new Worker(reader, { workerData, execArgv: [], resourceLimits: LIMITS });
  return new Promise((resolve, reject) => {
    const hand = () => {
      const { value, done } = waiting.next();
      if (done) worker.terminate().then(() => resolve(), reject);
      else worker.postMessage(value);
    };
    worker.on("error", reject);
    worker.on("message", (answer: WorkerAnswer) => {
      answers.push(answer);
      hand();
    });
    hand();
  });
}
