import { execFileSync } from "node:child_process";
import { BOT } from "../review/github.ts";

/** Who the proposals are by. The number is the account of GitHub's own automation. */
const AUTHOR = { name: BOT, email: `41898282+${BOT}@users.noreply.github.com` } as const;

type Env = Record<string, string>;

/** Runs git without a shell: nothing in an argument is ever more than an argument. Gives what it said. */
function gitWith(env: Env, ...args: string[]): string {
  const options = { encoding: "utf8", env: { ...process.env, ...env }, maxBuffer: 1 << 24 } as const;
  return execFileSync("git", args, { ...options, stdio: ["ignore", "pipe", "inherit"] }).trim();
}

export const git = (...args: string[]): string => gitWith({}, ...args);

/** Lets git in with a token that stands in no file and on no command line. */
export const letIn = (server: string, token: string): Env => ({
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
  GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
});

const there = (branch: string): string => `refs/remotes/origin/${branch}`;

/** Has anyone but the automation changed the branch since it left `base`? */
export const isTouched = (branch: string, base: string): boolean =>
  git("log", "--format=%ae%n%ce", `${base}..${there(branch)}`)
    .split("\n")
    .some((email) => email !== "" && email !== AUTHOR.email);

/** Does the branch exist at the other end? Its commits are fetched when it does. */
export function fetchBranch(branch: string, env: Env): boolean {
  if (gitWith(env, "ls-remote", "--heads", "origin", `refs/heads/${branch}`) === "") return false;
  gitWith(env, "fetch", "--quiet", "origin", `+refs/heads/${branch}:${there(branch)}`);
  return true;
}

/** A file to be the only change of a branch. `known` is whether the branch is there already, and fetched. */
export type Push = { branch: string; known: boolean; file: string; message: string; env: Env };

/**
 * Commits one file on top of where we are and makes the branch be that, unless somebody has changed it since it was fetched. Does nothing
 * when the branch says so already.
 */
export function pushFile({ branch, known, file, message, env }: Push): void {
  git("add", "--", file);
  if (known && git("write-tree") === git("rev-parse", `${there(branch)}^{tree}`)) return;
  git("-c", `user.name=${AUTHOR.name}`, "-c", `user.email=${AUTHOR.email}`, "commit", "--quiet", "-m", message);
  const lease = `--force-with-lease=refs/heads/${branch}:${known ? git("rev-parse", there(branch)) : ""}`;
  gitWith(env, "push", "--quiet", lease, "origin", `HEAD:refs/heads/${branch}`);
}
