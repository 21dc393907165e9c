import { type SpawnSyncReturns, spawnSync } from "node:child_process";

/** Runs a command of ours as an editor's machine would: its exit code, and what it said where. */
export function runCommand(name: string, args: string[], env: Record<string, string> = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ["--import", "tsx", `scripts/${name}.ts`, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    timeout: 120_000,
  });
}
