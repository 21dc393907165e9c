import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { keep, keptAt, recall } from "../kept.ts";

/** What a build wrote, as later ones find it: where it lies, the hash of each file by its path, and when that was known. */
export type KnownFiles = { folder: string; hashes: ReadonlyMap<string, string>; written: number };

/** What is known of a version; undefined when it was written by other code, or before the machine was started. */
export function knownFiles(folder: string): KnownFiles | undefined {
  const place = placeOf(folder);
  const hashes = place && recall(place);
  // Another build may just have taken the version.
  const stat = place && statSync(place, { throwIfNoEntry: false });
  return hashes instanceof Map && stat ? { folder, hashes, written: stat.mtimeMs } : undefined;
}

/** Is anything known of a version? */
export const isKnown = (folder: string): boolean => existsSync(placeOf(folder) ?? "");

/** Keeps what a build wrote for later ones, and forgets versions that are gone. */
export function keepKnownFiles(folder: string, hashes: ReadonlyMap<string, string>): void {
  const place = placeOf(folder);
  if (!place) return;
  keep(place, hashes);
  const others = place.slice(0, -basename(folder).length);
  for (const name of readdirSync(dirname(place)).filter((one) => one.startsWith(basename(others))))
    if (!existsSync(join(dirname(folder), name.slice(basename(others).length))))
      rmSync(join(dirname(place), name), { force: true });
}

/** A version has been moved, with all that is known of it. */
export function moveKnownFiles(from: string, to: string): void {
  const [before, after] = [placeOf(from), placeOf(to)];
  if (before && after) renameSync(before, after);
}

/**
 * Where it is kept. The name stands for the start of the machine too: after a power cut files may be empty, so they must have been written since.
 * Where the start cannot be told, nothing is known.
 */
function placeOf(folder: string): string | undefined {
  try {
    const start = readFileSync("/proc/sys/kernel/random/boot_id", "utf8");
    return keptAt(`files-${hash("sha256", start + dirname(folder)).slice(0, 16)}-${basename(folder)}`);
  } catch {
    return undefined;
  }
}
