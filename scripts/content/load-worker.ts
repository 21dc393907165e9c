import { parentPort, workerData } from "node:worker_threads";
import { withoutText } from "./file-result.ts";
import type { WorkerAnswer, WorkerBatch, WorkerTask } from "./load-parallel.ts";
import { readContentFile } from "./read-content-file.ts";

const { by, keep } = workerData as WorkerTask;

parentPort?.on("message", ({ from, files }: WorkerBatch) => {
  const results = files.map((file) => (keep ? readContentFile(file, by) : withoutText(readContentFile(file, by))));
  parentPort?.postMessage({ from, results } satisfies WorkerAnswer);
});
