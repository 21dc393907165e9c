import type { Sajtdata } from "../../schemas/site.ts";
import type { OutputContext } from "../outputs/output.ts";
import type { Place, SiteFolder } from "../publish/site-folder.ts";
import { inThread } from "../thread.ts";
import { writeOutputs } from "./write-files.ts";

/** What the thread is handed: all that outputs are made from, as plain data. */
export type OutputTask = {
  context: Omit<OutputContext, "site">;
  site: Sajtdata;
  place: Place;
};

/** Below this so many notices the thread takes longer to start and warm up than it saves. */
const WORTH_IT = 200;
/** Room for what dies at once; the thread takes all it may. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** Writes every output of a site into the folder of a build, by a thread beside what the caller goes on with where there is much of it. */
export async function writeOutputsAside(
  context: OutputContext,
  folder: SiteFolder,
  place: Place,
  worthIt = WORTH_IT,
): Promise<void> {
  if (context.site.notiser.length < worthIt) return writeOutputs(context, folder);
  const { site, ...rest } = context;
  const task: OutputTask = { context: rest, site: site.data, place };
  folder.add(await inThread(new URL("./output-worker.mjs", import.meta.url), task, LIMITS));
}
