import { parentPort, workerData } from "node:worker_threads";
import { Site } from "../../schemas/site.ts";
import { SiteFolder } from "../publish/site-folder.ts";
import type { OutputTask } from "./outputs-aside.ts";
import { writeOutputs } from "./write-files.ts";

const { context, site, place } = workerData as OutputTask;
const folder = new SiteFolder(place);
writeOutputs({ ...context, site: new Site(site) }, folder);
parentPort?.postMessage(folder.files);
