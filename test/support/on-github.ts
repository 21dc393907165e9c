import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type GitHubRun = { code: number; output: string; summary: string; log: string };

/** Runs a command as a step on GitHub does. Not in one with this process, so that a server here can answer it. */
export async function runOnGitHub(
  command: string,
  args: string[],
  env: Record<string, string>,
  cwd = ".",
): Promise<GitHubRun> {
  const folder = mkdtempSync(join(tmpdir(), "regionsidan-github-"));
  const [output, summary] = [join(folder, "output"), join(folder, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  const given = {
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_REPOSITORY: "prov/regionsidan",
    GITHUB_SERVER_URL: "https://github.test",
    GITHUB_RUN_ID: "7",
    GITHUB_TOKEN: "hemlig",
    ...env,
  };
  const [script, tsx] = [join(process.cwd(), `scripts/${command}.ts`), import.meta.resolve("tsx")];
  const options = { env: { ...process.env, ...given }, cwd, timeout: 120_000 };
  const { code, log } = await new Promise<{ code: number; log: string }>((resolve) => {
    const child = execFile(process.execPath, ["--import", tsx, script, ...args], options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, log: stdout + stderr }),
    );
  });
  const run = { code, log, output: readFileSync(output, "utf8"), summary: readFileSync(summary, "utf8") };
  rmSync(folder, { recursive: true, force: true });
  return run;
}
