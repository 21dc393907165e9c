import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

/**
 * Where a bundled command keeps something from one run to the next: in the folder of its bundle, which is named by the sources, so that nothing made
 * by other code is ever found. All of it is safe to delete. A command run from its sources keeps nothing, since nothing tells that they are the same.
 */
export function keptAt(name: string): string | undefined {
  const folder = process.env["REGIONSIDAN_BUNDLE"];
  return folder && join(folder, name);
}

/** What was kept in a file; undefined when there is none or it cannot be read. */
export function recall(file: string): unknown {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Keeps plain data in one step: whoever reads it finds it whole or not at all. What cannot be kept is made anew the next time. */
export function keep(file: string, value: unknown): void {
  const fresh = `${file}.${process.pid}`;
  try {
    writeFileSync(fresh, serialize(value));
    renameSync(fresh, file);
  } catch {
    rmSync(fresh, { force: true });
  }
}
