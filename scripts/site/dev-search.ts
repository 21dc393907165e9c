import { parentPort, workerData } from "node:worker_threads";
import { close } from "pagefind";
import { Site } from "../../schemas/site.ts";
import { searchFiles } from "../search/search-files.ts";
import type { SearchTask } from "./search-later.ts";
import { writeFiles } from "./write-files.ts";

// A thread of its own, so that nobody who edits or reads has to wait for it.
const { site, output } = workerData as SearchTask;
writeFiles(await searchFiles(new Site(site)), output);
parentPort?.postMessage("made");
// Pagefind's program would else go on, and the thread with it.
await close();
