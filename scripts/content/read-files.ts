import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
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
const BATCH = 50;
/** Batches that a thread has at a time, so that it never waits until this one, which reads a batch of its own, hands out the next. */
const AHEAD = 3;
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
  if (files.length >= worthIt) return await readInThreads(files, task, code, threads);
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
  code: Reader,
  threads: number,
): Promise<FileResult[]> {
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, i): WorkerBatch => {
    const from = i * BATCH;
    return { from, files: files.slice(from, from + BATCH) };
  });
  const waiting = batches.values();
  const answers: WorkerAnswer[] = [];
  const others = Array.from({ length: threads - 1 }, () => runThread(code.reader, task, waiting, answers));
  await Promise.all([readHere(task, code, waiting, answers), ...others]);
  return answers.sort((a, b) => a.from - b.from).flatMap(({ results }) => results);
}

/** This thread takes its share too: it has loaded the code already, and what it finds needs not be sent. */
async function readHere(
  task: ReadTask,
  code: Reader,
  waiting: Iterable<WorkerBatch>,
  answers: WorkerAnswer[],
): Promise<void> {
  for (const { from, files } of waiting) {
    await setImmediate();
    const results = files.map((file) => readOne(file, task, code));
    // A copy, as from another thread: texts that were cut out of files would keep the whole of them in memory.
    answers.push({ from, results: structuredClone(results) });
  }
}

/** One thread, which takes batch after batch until none waits. */
function runThread(
  reader: URL,
  workerData: ReadTask,
  waiting: Iterator<WorkerBatch>,
  answers: WorkerAnswer[],
): Promise<void> {
  const worker = new Worker(reader, { workerData, execArgv: [], resourceLimits: LIMITS });
  let unanswered = 0;
  const hand = () => {
    const { value, done } = waiting.next();
    if (done) return;
    unanswered += 1;
    worker.postMessage(value);
  };
  return new Promise((resolve, reject) => {
    // It then ends by itself, and what was compiled for it is kept; nobody needs to wait for that.
    const endWhenDone = () => {
      if (unanswered > 0) return;
      worker.postMessage(undefined);
      resolve();
    };
    worker.on("error", reject);
    worker.on("message", (answer: WorkerAnswer) => {
      answers.push(answer);
      unanswered -= 1;
      hand();
      endWhenDone();
    });
    for (let i = 0; i < AHEAD; i++) hand();
    endWhenDone();
  });
}
