import { Worker } from "node:worker_threads";

/** Has a thread of its own do one piece of work, and gives what it answers; the thread then ends by itself. @throws what it failed with. */
export function inThread<Answer>(code: URL, workerData: object): Promise<Answer> {
  const worker = new Worker(code, { workerData, execArgv: [] });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", resolve);
  });
}
