import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { outputs } from "../outputs/index.ts";
import type { OutputContext, OutputFile } from "../outputs/output.ts";
import type { SiteFolder } from "../publish/site-folder.ts";

/** Writes every output of a site into the folder of a build. `between` is called after each file. */
export function writeOutputs(context: OutputContext, folder: SiteFolder, between = () => {}): void {
  for (const output of outputs)
    for (const file of output(context)) {
      folder.write(file);
      between();
    }
}

/** Writes some files into a folder that nobody publishes, over those that are there. */
export function writeFiles(files: Iterable<OutputFile>, folder: string): void {
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
