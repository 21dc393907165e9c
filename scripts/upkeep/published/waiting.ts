import { git } from "../../check/git.ts";

const COMMIT = /^[0-9a-f]{40}$/;

/**
 * When the oldest change that a published commit lacks came to the branch that is checked out: the time of its merge, since the commits
 * within it may be older. Undefined when nothing is lacking. A commit that the branch does not have lacks the latest one at least.
 */
export function waitingSince(published: string | undefined, folder = "."): Date | undefined {
  const range = published && COMMIT.test(published) && isOnBranch(published, folder) ? `${published}..HEAD` : "-1";
  const times = git(folder, ["log", "--first-parent", "--format=%ct", range]).toString("ascii").trim();
  const oldest = times.split("\n").at(-1);
  return oldest ? new Date(Number(oldest) * 1000) : undefined;
}

function isOnBranch(commit: string, folder: string): boolean {
  try {
    git(folder, ["merge-base", "--is-ancestor", commit, "HEAD"]);
    return true;
  } catch {
    return false;
  }
}
