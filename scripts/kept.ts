import { hash } from "node:crypto";
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

/** What was kept in a file under a key; undefined when there is none, it was another key, or it cannot be read. */
export function recall(file: string, key = ""): unknown {
  try {
    const kept = deserialize(readFileSync(file));
    return kept.key === key ? kept.value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps plain data in one step, under a key that `keyOf` makes of what it depends on beside the code: whoever reads it finds it whole or not at all. What cannot be kept is made anew the next time. */
export function keep(file: string, value: unknown, key = ""): void {
  const fresh = `${file}.${process.pid}`;
  try {
    writeFileSync(fresh, serialize({ key, value }));
    renameSync(fresh, file);
  } catch {
    rmSync(fresh, { force: true });
  }
}

/** Stands for plain data, whatever its size. */
export const keyOf = (data: object): string => hash("sha256", JSON.stringify(data), "base64");
