import { type ResourceLimits, Worker } from "node:worker_threads";

/** Has a thread of its own do one piece of work, and gives what it answers. @throws what it failed with. */
export function inThread<Answer>(code: URL, workerData: object, resourceLimits: ResourceLimits = {}): Promise<Answer> {
  const worker = new Worker(code, { workerData, execArgv: [], resourceLimits });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (answer: Answer) => {
      resolve(answer);
      void worker.terminate();
    });
  });
}
