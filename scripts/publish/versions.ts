import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, renameSync, symlinkSync, utimesSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { UsageError } from "../arguments.ts";
import { isKnown, type KnownFiles, knownFiles, moveKnownFiles } from "./known-files.ts";
import {
  clearAway,
  earlierThan,
  foldersIn,
  linkOf,
  linkState,
  namesAt,
  publishedAt,
  remainsIn,
  strangersAt,
  versionsOf,
} from "./version-folders.ts";

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
  const folder = join(versionsOf(path), ownName());
  mkdirSync(versionsOf(path), { recursive: true });
  // Now rather than when this one is published: on a full disk it never would be.
  for (const remains of remainsIn(strangersAt(path), path)) clearAway(remains);
  symlinkSync(relative(dirname(path), folder), linkOf(folder));
  try {
    return { folder, output: path, published: publishedAt(path), before: begun(path, folder) };
  } catch (error) {
    clearAway(folder);
    throw error;
  }
}

/** Makes the folder of a new build: of the version that nobody goes back to, where it is known what lies in it, else an empty one. */
function begun(output: string, folder: string): KnownFiles | undefined {
  const [, ...spares] = earlierThan(publishedAt(output), output, strangersAt(output));
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

/**
 * Makes a finished build the published one, in one step; then clears away what nobody reads any more.
 * @returns the older folders that could not be removed
 * @throws UsageError when it was taken for rubbish
 */
export function publish({ folder, output }: Version): string[] {
  const previous = publishedAt(output);
  if (!lstatSync(linkOf(folder), { throwIfNoEntry: false }))
    throw new UsageError(
      "Ett annat bygge har städat bort det här. Det som var publicerat är orört. Kör kommandot igen.",
    );
  markNewest(folder);
  renameSync(linkOf(folder), output);
  const names = strangersAt(output);
  const staying = new Set([publishedAt(output), previous, earlierThan(previous, output, names).find(isKnown)]);
  return foldersIn(names, output).filter((version) => !staying.has(version) && !clearAway(version));
}

/**
 * Shows the version before the published one again, in one step. It counts as published now, so that the next build keeps it; asked again, the other
 * is shown again. @returns the folder that is shown @throws UsageError when there is none
 */
export function goBack(output: string): string {
  const path = resolve(output);
  const [earlier] = linkState(path) === "link" ? earlierThan(undefined, path, namesAt(path)) : [];
  if (!earlier) throw new UsageError(`Det finns ingen tidigare version av ”${output}” att backa till.`);
  markNewest(earlier);
  const link = join(versionsOf(path), `${ownName()}.bort`);
  symlinkSync(relative(dirname(path), earlier), link);
  renameSync(link, path);
  return earlier;
}

/** The time of a version is that of its publication. */
function markNewest(folder: string): void {
  const now = new Date();
  utimesSync(folder, now, now);
}

/** The number of the process begins the name of what it makes, so that others see whether it still runs. */
const ownName = (): string => `${process.pid}-${randomBytes(4).toString("hex")}`;

/**
 * Removes a build that failed: at once, and when the command ends, since what was already under way may write for a while. Never one that is shown,
 * whatever failed afterwards.
 */
export function discard({ folder, output }: Version): void {
  if (publishedAt(output) === folder) return;
  clearAway(folder);
  process.once("exit", () => clearAway(folder));
}
