import { parentPort, workerData } from "node:worker_threads";
import { readContentFile } from "./read-content-file.ts";
import { type ReadTask, readOne, type WorkerAnswer, type WorkerBatch } from "./read-files.ts";

const task = workerData as ReadTask;

parentPort?.on("message", (batch: WorkerBatch | undefined) => {
  if (!batch) return parentPort?.close();
  const results = batch.files.map((file) => readOne(file, task, { readContentFile }));
  parentPort?.postMessage({ from: batch.from, results } satisfies WorkerAnswer);
});
