import { randomBytes } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { UsageError } from "../arguments.ts";
import { isKnown, type KnownFiles, knownFiles, moveKnownFiles } from "./known-files.ts";

/**
 * A published site is a link to a complete build in the folder beside it, `.<name>.versions/`. A build makes a folder of its own there
 * and, when it is complete and checked, replaces the link in one step of the file system: a reader, a crash or another build
 * meets either the old site or the new one, whole. The link lies ready beside the folder from the start: where it is gone, somebody who did not
 * know of the build has taken its folder for rubbish, and it is not published.
 *
 * The version before the published one is kept to go back to, and the one before that, if it is known what lies in it, for the next build to be made
 * over: most of its files are the same, and its folders are there. `before` is what lies in `folder` of it.
 */
export type Version = {
  folder: string;
  output: string;
  published?: string | undefined;
  before?: KnownFiles | undefined;
};

/** A folder for a new build, with what killed ones left cleared away. @throws UsageError when `output` is something else than such a link. */
export function openVersion(output: string): Version {
  const path = resolve(output);
  if (linkState(path) === "other")
    throw new UsageError(
      `”${output}” finns redan och är ingen publicerad webbplats. Flytta den, eller välj en annan mapp med --output.`,
    );
  const folder = join(versionsOf(path), `${process.pid}-${randomBytes(4).toString("hex")}`);
  mkdirSync(versionsOf(path), { recursive: true });
  // Now rather than when this one is published: on a full disk it never would be.
  for (const name of strangersTo(path))
    if (name.endsWith(LINK)) discardNow(join(versionsOf(path), name.slice(0, -LINK.length)));
  symlinkSync(relative(dirname(path), folder), linkOf(folder));
  return { folder, output: path, published: publishedAt(path), before: begun(path, folder) };
}

/** Makes the folder of a new build: of the version that nobody goes back to, where it is known what lies in it, else an empty one. */
function begun(output: string, folder: string): KnownFiles | undefined {
  const [, ...spares] = earlierThan(publishedAt(output), output);
  const spare = spares.find(isKnown);
  const known = spare && knownFiles(spare);
  if (spare && known && hasMoved(spare, folder)) return { ...known, folder };
  mkdirSync(folder);
  return undefined;
}

/** Another build may have been first to take it. */
function hasMoved(spare: string, folder: string): boolean {
  try {
    moveKnownFiles(spare, folder);
    renameSync(spare, folder);
    return true;
  } catch {
    return false;
  }
}

/** Makes a finished build the published one, in one step; then clears away what nobody reads any more. @throws UsageError when it was taken for rubbish. */
export function publish({ folder, output }: Version): void {
  const previous = publishedAt(output);
  if (!lstatSync(linkOf(folder), { throwIfNoEntry: false }))
    throw new UsageError(
      "Ett annat bygge har städat bort det här. Det som var publicerat är orört. Kör kommandot igen.",
    );
  const now = new Date();
  utimesSync(folder, now, now);
  renameSync(linkOf(folder), output);
  const staying = new Set([publishedAt(output), previous, earlierThan(previous, output).find(isKnown)]);
  // Backwards: the link of a build that is not known to run goes before its folder.
  for (const name of strangersTo(output).sort((a, b) => (a < b ? 1 : -1))) {
    const version = join(versionsOf(output), name);
    if (!staying.has(version)) rmSync(version, { recursive: true, force: true });
  }
}

/** What has been published and is no longer, but for one version, latest first: the time of a version is that of its publication. */
function earlierThan(version: string | undefined, output: string): string[] {
  const names = new Set(strangersTo(output));
  return [...names]
    .filter((name) => !name.endsWith(LINK) && !names.has(name + LINK))
    .map((name) => join(versionsOf(output), name))
    .filter((path) => path !== version && path !== publishedAt(output))
    .map((path) => ({ path, time: lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time)
    .map(({ path }) => path);
}

/** Removes a build that failed: at once, and when the command ends, since what was already under way may write for a while. */
export function discard({ folder }: Version): void {
  discardNow(folder);
  process.once("exit", () => discardNow(folder));
}

function discardNow(folder: string): void {
  for (const path of [linkOf(folder), folder]) rmSync(path, { recursive: true, force: true });
}

const versionsOf = (output: string): string => join(dirname(output), `.${basename(output)}.versions`);

const LINK = ".link";
/** Only a build that was never published has it. */
const linkOf = (folder: string): string => folder + LINK;

/** What lies among the versions and is not of a build that runs. */
const strangersTo = (output: string): string[] => readdirSync(versionsOf(output)).filter((name) => !isRunning(name));

/** The folder that a link leads to, if there is one. */
const publishedAt = (output: string): string | undefined =>
  existsSync(output) ? resolve(dirname(output), readlinkSync(output)) : undefined;

function linkState(path: string): "none" | "link" | "other" {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return "none";
  const ours = stat.isSymbolicLink() && resolve(dirname(path), readlinkSync(path)).startsWith(versionsOf(path));
  return ours ? "link" : "other";
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
