import { randomBytes } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { UsageError } from "../arguments.ts";

/**
 * A published site is a link to a complete build in the folder beside it, `.<name>.versions/`. A build makes a folder of its own there
 * and, when it is complete and checked, replaces the link in one step of the file system: a reader, a crash or another build
 * meets either the old site or the new one, whole.
 */
export type Version = { folder: string; output: string };

/** An empty folder for a new build. @throws UsageError when `output` is something else than such a link. */
export function openVersion(output: string): Version {
  const path = resolve(output);
  if (linkState(path) === "other")
    throw new UsageError(
      `”${output}” finns redan och är ingen publicerad webbplats. Flytta den, eller välj en annan mapp med --output.`,
    );
  const folder = join(versionsOf(path), `${process.pid}-${randomBytes(4).toString("hex")}`);
  mkdirSync(folder, { recursive: true });
  return { folder, output: path };
}

/** Makes a finished build the published one, in one step; then clears away what nobody reads any more. */
export function publish({ folder, output }: Version): void {
  const previous = existsSync(output) ? resolve(dirname(output), readlinkSync(output)) : undefined;
  const link = `${folder}.link`;
  symlinkSync(relative(dirname(output), folder), link);
  renameSync(link, output);
  for (const name of readdirSync(versionsOf(output))) {
    const version = join(versionsOf(output), name);
    if (version !== folder && version !== previous && !isRunning(name))
      rmSync(version, { recursive: true, force: true });
  }
}

/** Removes a build that failed. */
export const discard = ({ folder }: Version): void => rmSync(folder, { recursive: true, force: true });

const versionsOf = (output: string): string => join(dirname(output), `.${basename(output)}.versions`);

function linkState(path: string): "none" | "link" | "other" {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return "none";
  const ours = stat.isSymbolicLink() && resolve(dirname(path), readlinkSync(path)).startsWith(versionsOf(path));
  return ours ? "link" : "other";
}

/** Does the process that made a folder still run? Its number begins the folder's name. */
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
