import { execFileSync } from "node:child_process";
import { UsageError } from "../arguments.ts";

const MAX_OUTPUT = 1024 * 1024 * 1024;

/** Variables that a hook sets and that would send git to another repository than the folder's own. */
const REDIRECTING = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"];

/** Runs git in a folder, with nothing of the repository's own choosing: no hooks, no monitor, no pager, no question. */
export function git(folder: string, args: readonly string[], input = ""): Buffer {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !REDIRECTING.includes(name)));
  return execFileSync("git", ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-pager", ...args], {
    cwd: folder,
    env: { ...env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" },
    input,
    maxBuffer: MAX_OUTPUT,
    stdio: ["pipe", "pipe", "ignore"],
  });
}

/** Names that come with a zero byte after each. */
export const names = (output: Buffer): string[] => output.toString("utf8").split("\0").filter(Boolean);

/** A name as people give it: `main`, `origin/main`, `v1.2`, `HEAD~2`, a hash. Nothing that git could take for a flag or a range. */
const REF = /^[A-Za-z0-9_][\w./@^~+-]{0,199}$/;

/**
 * The commit that a change is compared with: where it left `ref`, so that what others have done there since is not taken for its own.
 * @throws UsageError when git does not know `ref`, or the folder is in no repository.
 */
export function baseCommit(ref: string, folder: string): string {
  const commit = commitOf(ref, folder);
  return hash(folder, ["merge-base", "--end-of-options", commit, "HEAD"]) ?? commit;
}

/** The commit of a name. @throws UsageError when git does not know it, or the folder is in no repository. */
export function commitOf(ref: string, folder: string): string {
  if (!REF.test(ref) || ref.includes("..")) throw new UsageError(unknown(ref));
  try {
    git(folder, ["rev-parse", "--git-dir"]);
  } catch {
    throw new UsageError(`--base kräver git, och att ”${folder}” ligger i ett git-förråd.`);
  }
  const commit = hash(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (!commit) throw new UsageError(unknown(ref));
  return commit;
}

const unknown = (ref: string): string =>
  `--base: git känner inte till ”${ref.replace(/[^\x20-\x7EåäöÅÄÖ]/g, "�").slice(0, 80)}”. Skriv en gren, en tagg eller en commit som finns här, till exempel origin/main.`;

function hash(folder: string, args: readonly string[]): string | undefined {
  try {
    return /^[0-9a-f]{40,64}$/m.exec(git(folder, args).toString("ascii"))?.[0];
  } catch {
    return undefined;
  }
}
