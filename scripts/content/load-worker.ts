import { parentPort, workerData } from "node:worker_threads";
import { answerBatch, type ReadTask, type WorkerBatch } from "./read-batch.ts";
import { readContentFile } from "./read-content-file.ts";

const task = workerData as ReadTask;

parentPort?.on("message", (batch: WorkerBatch | undefined) => {
  if (!batch) return parentPort?.close();
  parentPort?.postMessage(answerBatch(batch, task, { readContentFile }));
});
