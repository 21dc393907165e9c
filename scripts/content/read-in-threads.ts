import { setImmediate } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import type { FileResult } from "./file-result.ts";
import { answerBatch, type Reader, type ReadTask, type WorkerAnswer, type WorkerBatch } from "./read-batch.ts";
import type { ContentFile } from "./tree.ts";

/** Files that are handed out at a time: fewer where there are few, so that nobody waits for one who has most of them. */
const batchOf = (files: number, readers: number): number => Math.min(25, Math.ceil(files / readers / 16));
/** Batches that a thread has at a time, so that it never waits until this one, which reads a batch of its own, hands out the next. */
const AHEAD = 3;

/** The results of all files, in their order, read here and by other threads. */
export async function readInThreads(
  files: readonly ContentFile[],
  task: ReadTask,
  code: Reader,
  threads: readonly Worker[],
): Promise<FileResult[]> {
  const size = batchOf(files.length, threads.length + 1);
  const batches = Array.from({ length: Math.ceil(files.length / size) }, (_, i): WorkerBatch => {
    const from = i * size;
    return { from, files: files.slice(from, from + size) };
  });
  const waiting = batches.values();
  const answers: WorkerAnswer[] = [];
  // The first batch is read here: often there is no other.
  const here = readHere(task, code, waiting, answers);
  await Promise.all([here, ...threads.map((thread) => readThere(thread, waiting, answers))]);
  return answers.sort((a, b) => a.from - b.from).flatMap(({ results }) => results);
}

/** This thread takes its share too: it has loaded the code already, and what it finds needs not be sent. */
async function readHere(
  task: ReadTask,
  code: Reader,
  waiting: Iterable<WorkerBatch>,
  answers: WorkerAnswer[],
): Promise<void> {
  for (const batch of waiting) {
    await setImmediate();
    // A copy, as from another thread: texts that were cut out of files would keep the whole of them in memory.
    answers.push(structuredClone(answerBatch(batch, task, code)));
  }
}

/** A thread takes batch after batch until none waits. */
function readThere(thread: Worker, waiting: Iterator<WorkerBatch>, answers: WorkerAnswer[]): Promise<void> {
  let unanswered = 0;
  const hand = () => {
    const { value, done } = waiting.next();
    if (done) return;
    unanswered += 1;
    thread.postMessage(value);
  };
  return new Promise((resolve, reject) => {
    // One that only reads then ends by itself, and what was compiled for it is kept; nobody needs to wait for that.
    const endWhenDone = () => {
      if (unanswered > 0) return;
      thread.off("message", taken).off("error", reject).postMessage(undefined);
      resolve();
    };
    const taken = (answer: WorkerAnswer) => {
      answers.push(answer);
      unanswered -= 1;
      hand();
      endWhenDone();
    };
    thread.on("error", reject).on("message", taken);
    for (let i = 0; i < AHEAD; i++) hand();
    endWhenDone();
  });
}
