import type { Worker } from "node:worker_threads";
import type { Sajtdata } from "../../schemas/site.ts";
import type { OutputContext } from "../outputs/output.ts";
import type { Place } from "../publish/site-folder.ts";
import type { Page, PageWriter, WrittenPages } from "./page-writer.ts";
import { type Begun, noneBegun, writeOutputs } from "./write-files.ts";

/** What the thread is handed: all that outputs are made from, as plain data. It counts the pages that it has written in `count`. */
export type OutputTask = {
  context: Omit<OutputContext, "site">;
  site: Sajtdata;
  place: Place;
  basePath: string;
  begun: Begun;
  count: Int32Array;
};

/** Pages that are sent at a time, and so many that may wait: when there are more, the thread has enough to do. */
const BATCH = 8;
const MOST_WAITING = 16;

/**
 * Has a thread make and write the outputs that are no pages, and, between them, write pages as they are made. Pages are made by Eleventy in one thread;
 * so the other takes what it has time for of all the rest, and what outputs it has not begun when the last page is made are made here.
 */
export class AsideWriter {
  readonly #worker: Worker;
  readonly #context: OutputContext;
  readonly #pages: PageWriter;
  readonly #begun = noneBegun();
  readonly #count = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #written: Promise<WrittenPages>;
  #sent = 0;
  #batch: Page[] = [];

  constructor(worker: Worker, context: OutputContext, place: Place, pages: PageWriter) {
    this.#worker = worker;
    this.#context = context;
    this.#pages = pages;
    this.#written = new Promise((resolve, reject) => worker.once("error", reject).once("message", resolve));
    // Told at the end: until then there is nobody to tell.
    this.#written.catch(() => {});
    const { site, ...rest } = context;
    const shared = { begun: this.#begun, count: this.#count };
    const task: OutputTask = { context: rest, site: site.data, place, basePath: pages.basePath, ...shared };
    worker.postMessage(task);
  }

  /** Has a page written, by the thread or here. */
  write(page: Page): void {
    this.#batch.push(page);
    if (this.#batch.length === BATCH) this.#hand();
  }

  /** There are no more pages: ends when everything is written. @throws what the thread failed with */
  async end(): Promise<void> {
    this.#hand();
    this.#worker.postMessage(undefined);
    try {
      writeOutputs(this.#context, this.#pages.folder, { begun: this.#begun, backwards: true });
    } finally {
      // What still writes cannot be cleared away.
      await this.#written;
    }
    this.#pages.add(await this.#written);
  }

  #hand(): void {
    const batch = this.#batch;
    this.#batch = [];
    if (this.#sent - Atomics.load(this.#count, 0) > MOST_WAITING) for (const page of batch) this.#pages.write(page);
    else this.#send(batch);
  }

  #send(batch: readonly Page[]): void {
    this.#sent += batch.length;
    const moved = batch.map(([, { buffer }]) => buffer);
    this.#worker.postMessage(batch, moved);
  }
}
