import { parentPort, workerData } from "node:worker_threads";
import { Site } from "../../schemas/site.ts";
import type { OutputTask } from "./outputs-aside.ts";
import { writeOutputs } from "./write-files.ts";

const { context, site, folder } = workerData as OutputTask;

parentPort?.postMessage(writeOutputs({ ...context, site: new Site(site) }, folder));
