import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes outputs, each with its path on the site, into the folder of a build. */
export function writeFiles(files: readonly (readonly [path: string, text: string])[], output: string): void {
  for (const [path, text] of files) {
    const file = join(output, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
