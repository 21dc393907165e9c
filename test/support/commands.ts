import { type SpawnSyncReturns, spawnSync } from "node:child_process";

const LAUNCHED = new Set(["build", "validate"]);

/** Runs a command of ours as an editor's machine would: its exit code, and what it said where. */
export const runCommand = (name: string, args: string[], env: Record<string, string> = {}): SpawnSyncReturns<string> =>
  LAUNCHED.has(name) ? started(["scripts/launch.mjs", name, ...args], env) : runSource(name, args, env);

/** The same from its sources, one by one. */
export const runSource = (name: string, args: string[], env: Record<string, string> = {}): SpawnSyncReturns<string> =>
  started(["--import", "tsx", `scripts/${name}.ts`, ...args], env);

const started = (args: string[], env: Record<string, string>): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, ...env }, timeout: 120_000 });
