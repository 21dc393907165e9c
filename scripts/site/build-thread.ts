import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ReadTask } from "../content/read-batch.ts";
import type { OutputContext } from "../outputs/output.ts";
import type { Place } from "../publish/site-folder.ts";
import { AsideWriter } from "./aside-writer.ts";
import type { PageWriter } from "./page-writer.ts";

/** Below this so many files the thread takes longer to start and warm up than it saves; beside none, it never saves any. */
const WORTH_IT = availableParallelism() > 1 ? 50 : Number.POSITIVE_INFINITY;
/** Room for what dies at once; the thread takes all it may. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/**
 * What a build has done by another processor, where there is one and much to do: it reads its share of the files, and then writes its share of the site.
 * One thread for both: to start and warm up another would take as long as it reads a thousand files.
 */
export class BuildThread {
  #worker: Worker | undefined;
  readonly #worthIt: number;

  constructor(worthIt = WORTH_IT) {
    this.#worthIt = worthIt;
  }

  /** Starts it for a content of so many files, where that is worth it. */
  start = (task: ReadTask, files: number): Worker | undefined => {
    if (files < this.#worthIt) return undefined;
    const code = new URL("./build-worker.mjs", import.meta.url);
    this.#worker = new Worker(code, { workerData: task, execArgv: [], resourceLimits: LIMITS });
    return this.#worker;
  };

  /** Has it begin with the outputs, if it was started: what it writes is made known to `pages`. */
  writer(context: OutputContext, place: Place, pages: PageWriter): AsideWriter | undefined {
    const worker = this.#worker;
    this.#worker = undefined;
    return worker && new AsideWriter(worker, context, place, pages);
  }

  /** Ends it, if it has not been given a site to write. */
  close = async (): Promise<void> => {
    await this.#worker?.terminate();
  };
}
