import { existsSync, lstatSync, readdirSync, readlinkSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** The folder of all versions of a site. */
export const versionsOf = (output: string): string => join(dirname(output), `.${basename(output)}.versions`);

const LINK = ".link";
const RUBBISH = ".bort";
/** Only a build that was never published has it. */
export const linkOf = (folder: string): string => folder + LINK;

/** The folder that a link leads to, if there is one. */
export const publishedAt = (output: string): string | undefined =>
  existsSync(output) ? resolve(dirname(output), readlinkSync(output)) : undefined;

export function linkState(path: string): "none" | "link" | "other" {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return "none";
  const ours = stat.isSymbolicLink() && resolve(dirname(path), readlinkSync(path)).startsWith(versionsOf(path));
  return ours ? "link" : "other";
}

/** What has been published, latest first, but for what is now and but for `version`: the time of a version is that of its publication. */
export function earlierThan(version: string | undefined, output: string, names: readonly string[]): string[] {
  const all = new Set(names);
  return names
    .filter((name) => wholeOf(name) === name && !all.has(name + LINK) && !all.has(name + LINK + RUBBISH))
    .map((name) => join(versionsOf(output), name))
    .filter((path) => path !== version && path !== publishedAt(output))
    .map((path) => ({ path, stat: lstatSync(path, { throwIfNoEntry: false }) }))
    .filter(({ stat }) => stat?.isDirectory())
    .sort((a, b) => (b.stat?.mtimeMs ?? 0) - (a.stat?.mtimeMs ?? 0))
    .map(({ path }) => path);
}

/** All that lies among the versions. */
export const namesAt = (output: string): string[] => readdirSync(versionsOf(output));

/** What lies there and is not of a build that runs. */
export const strangersAt = (output: string): string[] => namesAt(output).filter((name) => !isRunning(name));

/** The folders of builds that did not come to their end, and of what could not be removed the last time, among some names. */
export const remainsIn = (names: readonly string[], output: string): string[] =>
  foldersIn(
    names.filter((name) => wholeOf(name) !== name),
    output,
  );

/** The folders that some names belong to. */
export const foldersIn = (names: readonly string[], output: string): string[] =>
  [...new Set(names.map(wholeOf))].map((name) => join(versionsOf(output), name));

const wholeOf = (name: string): string =>
  name.slice(0, name.length - (/(?:\.link)?(?:\.bort)?$/.exec(name)?.[0].length ?? 0));

/**
 * Removes a folder with its link, if it has one. Both get other names first, in one step each: whatever happens then, what is half removed is no version.
 * The link goes before the folder, so that a build that is not known to run cannot publish what is no longer there.
 * @returns false where something cannot be removed: another user owns it, or somebody writes there
 */
export function clearAway(folder: string): boolean {
  const paths = [linkOf(folder), folder];
  try {
    for (const path of paths) if (lstatSync(path, { throwIfNoEntry: false })) renameSync(path, path + RUBBISH);
    for (const path of paths.toReversed()) rmSync(path + RUBBISH, { recursive: true, force: true });
    return true;
  } catch {
    // Another build may have been first to remove it.
    return ![folder, folder + RUBBISH].some((path) => existsSync(path));
  }
}

/** Does another process that made a folder still run? Its number begins the folder's name. */
function isRunning(name: string): boolean {
  const pid = Number.parseInt(name, 10);
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
