import { execFileSync } from "node:child_process";

/** Who the proposals are by. The number is the account of GitHub's own automation. */
export const BOT = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
} as const;

/** Runs a program without a shell: nothing in an argument is ever more than an argument. Gives what it said. */
export function call(program: "git" | "gh", args: readonly string[], env: Record<string, string> = {}): string {
  const options = { encoding: "utf8", env: { ...process.env, ...env }, maxBuffer: 1 << 24 } as const;
  return execFileSync(program, args, { ...options, stdio: ["ignore", "pipe", "inherit"] }).trim();
}

export const git = (...args: string[]): string => call("git", args);

/** Lets git in with a token that stands in no file and on no command line. */
export const letIn = (server: string, token: string): Record<string, string> => ({
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
  GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
});

/** Has anyone but the automation changed the branch since it left `base`? */
export const isTouched = (branch: string, base: string): boolean =>
  git("log", "--format=%ae%n%ce", `${base}..refs/remotes/origin/${branch}`)
    .split("\n")
    .some((email) => email !== "" && email !== BOT.email);

/** Does the branch exist at the other end? Its commits are fetched when it does. */
export function fetchBranch(branch: string, env: Record<string, string>): boolean {
  if (call("git", ["ls-remote", "--heads", "origin", `refs/heads/${branch}`], env) === "") return false;
  call("git", ["fetch", "--quiet", "origin", `+refs/heads/${branch}:refs/remotes/origin/${branch}`], env);
  return true;
}

/**
 * Commits one file on top of where we are and makes the branch be that, unless somebody has changed it since it was fetched. Does nothing
 * when the branch says so already. @param known whether the branch has been fetched
 */
export function pushFile(
  branch: string,
  known: boolean,
  file: string,
  message: string,
  env: Record<string, string>,
): void {
  const there = `refs/remotes/origin/${branch}`;
  git("add", "--", file);
  if (known && git("write-tree") === git("rev-parse", `${there}^{tree}`)) return;
  git("-c", `user.name=${BOT.name}`, "-c", `user.email=${BOT.email}`, "commit", "--quiet", "-m", message);
  const lease = `--force-with-lease=refs/heads/${branch}:${known ? git("rev-parse", there) : ""}`;
  call("git", ["push", "--quiet", lease, "origin", `HEAD:refs/heads/${branch}`], env);
}
