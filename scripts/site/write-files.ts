import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { outputs } from "../outputs/index.ts";
import type { OutputContext, OutputFile } from "../outputs/output.ts";
import type { SiteFolder } from "../publish/site-folder.ts";

/** Which outputs have been begun, as threads that share them know it: a number for each. */
export type Begun = Int32Array;
export const noneBegun = (): Begun =>
  new Int32Array(new SharedArrayBuffer(outputs.length * Int32Array.BYTES_PER_ELEMENT));

/** `between` is called after each file. Of two threads that share the outputs, one takes them from the other end. */
type Shared = { begun?: Begun; backwards?: boolean; between?: () => void };

/** Writes every output of a site that nobody has begun into the folder of a build. */
export function writeOutputs(
  context: OutputContext,
  folder: SiteFolder,
  { begun = noneBegun(), backwards = false, between = () => {} }: Shared = {},
): void {
  const places = [...outputs.entries()];
  for (const [place, output] of backwards ? places.reverse() : places) {
    if (Atomics.exchange(begun, place, 1)) continue;
    for (const file of output(context)) {
      folder.write(file);
      between();
    }
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
