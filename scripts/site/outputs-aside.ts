import { Worker } from "node:worker_threads";
import type { Site } from "../../schemas/site.ts";
import type { OutputContext } from "../outputs/output.ts";
import { writeOutputs } from "./write-files.ts";

/** What the thread is handed: all that outputs are made from, as plain data. */
export type OutputTask = {
  context: Omit<OutputContext, "site">;
  site: Pick<Site, "today" | "arOgonblicksbild" | "notiser" | "sidor" | "register">;
  folder: string;
};

/** Below this so many notices the thread takes longer to start and warm up than it saves. */
const WORTH_IT = 200;
/** Room for what dies at once; the thread takes all it may. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** Writes every output of a site into the folder of a build, beside what the caller goes on with where there is much of it. Returns how many files. */
export async function writeOutputsAside(context: OutputContext, folder: string, worthIt = WORTH_IT): Promise<number> {
  if (context.site.notiser.length < worthIt) return writeOutputs(context, folder);
  const { site, ...rest } = context;
  const { today, arOgonblicksbild, notiser, sidor, register } = site;
  const task: OutputTask = { context: rest, site: { today, arOgonblicksbild, notiser, sidor, register }, folder };
  const worker = new Worker(new URL("./output-worker.mjs", import.meta.url), {
    workerData: task,
    resourceLimits: LIMITS,
  });
  return await new Promise((resolve, reject) => {
    worker.on("error", reject);
    worker.on("message", resolve);
  });
}
