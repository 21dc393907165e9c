import { parentPort, workerData } from "node:worker_threads";
import type { WorkerAnswer, WorkerBatch, WorkerTask } from "./load-parallel.ts";
import { readContentFile, withoutText } from "./read-content-file.ts";

const { by, keep } = workerData as WorkerTask;

parentPort?.on("message", ({ from, files }: WorkerBatch) => {
  const results = files.map((file) => (keep ? readContentFile(file, by) : withoutText(readContentFile(file, by))));
  parentPort?.postMessage({ from, results } satisfies WorkerAnswer);
});
