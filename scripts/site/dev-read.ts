import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileResult } from "../content/file-result.ts";
import type { WorkerAnswer, WorkerBatch, WorkerTask } from "../content/load-parallel.ts";
import type { Judged } from "../content/rule-faults.ts";
import type { ContentFile } from "../content/tree.ts";
import type { SiteCode } from "./dev-code.ts";

/** Below this so many files threads take longer to start than they save; as in `load-parallel.ts`. */
const WORTH_IT = 2000;
const BATCH = 250;

type Reader = Pick<SiteCode, "readContentFile" | "reader">;

/** What each of the files says by itself, in their order; of many, read by threads that run the same code. */
export async function readAll(
  files: readonly ContentFile[],
  by: Judged,
  { readContentFile, reader }: Reader,
  worthIt = WORTH_IT,
): Promise<FileResult[]> {
  if (files.length < worthIt) return files.map((file) => readContentFile(file, by));
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, i): WorkerBatch => {
    const from = i * BATCH;
    return { from, files: files.slice(from, from + BATCH) };
  });
  const waiting = batches.values();
  const answers: WorkerAnswer[] = [];
  await Promise.all(
    Array.from({ length: availableParallelism() }, () => inThread(reader, { by, keep: true }, waiting, answers)),
  );
  return answers.sort((a, b) => a.from - b.from).flatMap(({ results }) => results);
}

/** One thread, which takes batch after batch until none waits. */
function inThread(
  reader: URL,
  workerData: WorkerTask,
  waiting: Iterator<WorkerBatch>,
  answers: WorkerAnswer[],
): Promise<void> {
  const worker = new Worker(reader, { workerData, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 64 } });
  return new Promise((resolve, reject) => {
    const hand = () => {
      const { value, done } = waiting.next();
      if (done) worker.terminate().then(() => resolve(), reject);
      else worker.postMessage(value);
    };
    worker.once("error", reject);
    worker.on("message", (answer: WorkerAnswer) => {
      answers.push(answer);
      hand();
    });
    hand();
  });
}
