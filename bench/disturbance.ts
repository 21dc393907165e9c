import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

const CACHE = "node_modules/.cache/regionsidan";

/** What is made of the code alone: the bundles that commands start from, and the assets of the site. */
const OF_CODE = /\.[cm]js(?:\.\w+\.compiled)?$|^assets$/;

/** Removes what earlier runs kept of the content, its registers and the site they made of them, never what is made of the code. */
export function dropResults(cache = CACHE): void {
  if (!existsSync(cache)) return;
  for (const entry of readdirSync(cache, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && !OF_CODE.test(entry.name)) rmSync(join(entry.parentPath, entry.name));
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
