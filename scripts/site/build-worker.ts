import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { Site } from "../../schemas/site.ts";
import { answerBatch, type ReadTask, type WorkerBatch } from "../content/read-batch.ts";
import { readContentFile } from "../content/read-content-file.ts";
import { SiteFolder } from "../publish/site-folder.ts";
import type { OutputTask } from "./aside-writer.ts";
import { type Page, PageWriter } from "./page-writer.ts";
import { writeOutputs } from "./write-files.ts";

const port = parentPort as MessagePort;

/** What is done with a message: first it is a batch of files to read, then all that the outputs are made from, then pages to write. */
let take: (message: never) => void = takeBatch;
port.on("message", (message) => take(message as never));

function takeBatch(batch: WorkerBatch | undefined): void {
  if (batch) port.postMessage(answerBatch(batch, workerData as ReadTask, { readContentFile }));
  else take = takeSite;
}

function takeSite({ context, site, place, basePath, begun, count }: OutputTask): void {
  const pages = new PageWriter(new SiteFolder(place), basePath);
  // The outputs and the pages.
  let left = 2;
  const endOne = () => {
    left -= 1;
    if (left === 0) answer(pages);
  };
  const takePages = (sent: readonly Page[] | undefined) => {
    if (!sent) return endOne();
    for (const page of sent) pages.write(page);
    Atomics.add(count, 0, sent.length);
  };
  take = takePages;
  const between = () => {
    for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) takePages(next.message);
  };
  writeOutputs({ ...context, site: new Site(site) }, pages.folder, { begun, between });
  endOne();
}

function answer({ all }: PageWriter): void {
  port.postMessage(all);
  port.close();
}
