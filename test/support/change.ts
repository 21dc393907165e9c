import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { temporaryFolder } from "./content.ts";

const NEEDED = /^(?!test\/|bench\/|content\/(?!register\/))/;

export function git(folder: string, ...args: string[]): string {
  const who = ["-c", "user.name=Prov", "-c", "user.email=prov@example.se", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...who, ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "pipe"],
  }).trim();
}

/** A repository whose branch main has this project's code, registers, and what `edit` puts there. */
export function projectRepository(edit: (folder: string) => void): string {
  const folder = temporaryFolder();
  const listed = git(".", "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0");
  for (const path of listed.filter((one) => one && NEEDED.test(one))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(path, join(folder, path));
  }
  edit(folder);
  git(folder, "init", "--quiet", "--initial-branch=main");
  commit(folder);
  return folder;
}

/**
 * What actions/checkout leaves of a change to it: the commit that merges the change into main, in a workspace of its own. Packages are
 * linked one by one, so that what is kept among them stays with this workspace.
 */
export function checkedOutChange(
  repository: string,
  change: (folder: string) => void,
): { workspace: string; head: string } {
  const workspace = temporaryFolder();
  git(".", "clone", "--quiet", repository, workspace);
  git(workspace, "switch", "--quiet", "--create", "andring");
  change(workspace);
  commit(workspace);
  const head = git(workspace, "rev-parse", "HEAD");
  git(workspace, "switch", "--quiet", "--detach", "origin/main");
  git(workspace, "merge", "--quiet", "--no-ff", "--message=Sammanslagning", head);
  linkPackages(workspace);
  return { workspace, head };
}

/** The same of main itself. */
export function checkedOutMain(repository: string): string {
  const workspace = temporaryFolder();
  git(".", "clone", "--quiet", repository, workspace);
  linkPackages(workspace);
  return workspace;
}

function linkPackages(workspace: string): void {
  mkdirSync(join(workspace, "node_modules"));
  for (const name of readdirSync("node_modules").filter((one) => one !== ".cache"))
    symlinkSync(resolve("node_modules", name), join(workspace, "node_modules", name));
}

function commit(folder: string): void {
  git(folder, "add", "--all", ".");
  git(folder, "commit", "--quiet", "--no-verify", "--message=Prov");
}
