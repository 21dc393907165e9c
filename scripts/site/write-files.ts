import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { outputs } from "../outputs/index.ts";
import type { OutputContext, OutputFile } from "../outputs/output.ts";

/** Writes every output of a site into the folder of a build. Returns how many files that was. */
export function writeOutputs(context: OutputContext, folder: string): number {
  let count = 0;
  for (const output of outputs) count += writeFiles(output(context), folder);
  return count;
}

/** Writes files into the folder of a build. Returns how many they were. */
export function writeFiles(files: Iterable<OutputFile>, folder: string): number {
  const made = new Set<string>();
  let count = 0;
  for (const [path, content] of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
    count += 1;
  }
  return count;
}
