import { parentPort, workerData } from "node:worker_threads";
import { Site } from "../../schemas/site.ts";
import { writeSearchIndex } from "../search/write-index.ts";
import type { SearchTask } from "./search-later.ts";

// A thread of its own, so that nobody who edits or reads has to wait for it.
const { site, output } = workerData as SearchTask;
await writeSearchIndex(new Site(site), output);
parentPort?.postMessage("made");
