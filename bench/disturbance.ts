import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

const CACHE = "node_modules/.cache/regionsidan";

/** Removes what earlier runs found out about the content, never the bundles that commands start from. */
export function dropResults(cache = CACHE): void {
  if (!existsSync(cache)) return;
  for (const path of readdirSync(cache, { recursive: true, encoding: "utf8" }))
    if (basename(path).startsWith("results")) rmSync(join(cache, path), { recursive: true, force: true });
}

/**
 * Gives a job a new and empty folder. What lies there is moved into `trash`, as the harness of the peers does it, and not deleted: a virtual machine may
 * hand memory that held deleted files back to its host, and the next files then take several times as long to write.
 */
export function renew(folder: string, trash: string): void {
  mkdirSync(trash, { recursive: true });
  if (existsSync(folder)) renameSync(folder, join(mkdtempSync(join(trash, "old-")), basename(folder)));
  mkdirSync(folder, { recursive: true });
  settle();
}

/** Lets the machine finish writing what the last run made, which would otherwise disturb the next. Where there is no `sync`, it does not. */
export function settle(): void {
  spawnSync("sync", { stdio: "ignore" });
}

/** Reads the notices of a folder once, so that the first to be measured does not wait for the disk on behalf of the others. */
export function warm(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith(".md")) readFileSync(join(entry.parentPath, entry.name));
}
