import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { cpuOfEnded, ProcessTree } from "./process-tree.ts";

/**
 * One run of a whole process with all that it starts: seconds on the clock until it ends, seconds of processor time, peak memory. The last two
 * are told by Linux; elsewhere they are undefined.
 */
export type Usage = { wall: number; cpu: number | undefined; peakMiB: number | undefined };

/** Milliseconds between two looks at what runs. Each takes some tenths of a millisecond. */
const SAMPLING = 20;
/** Of what a failed program said, so much is told. */
const SAID = 2000;

/**
 * Runs a program to its end and measures it, with `env` added to the environment. Nothing else may be started meanwhile.
 * @throws when it fails, with what it said.
 */
export async function measureProcess(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  const before = cpuOfEnded();
  const started = performance.now();
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, ...env } });
  const tree = new ProcessTree(child.pid ?? -1);
  const sampling = setInterval(() => tree.sample(), SAMPLING);
  const { fault, wall } = await ended(child, started).finally(() => clearInterval(sampling));
  if (fault) throw new Error(`${program} ${args.join(" ")} ${fault}`);
  // Those that outlive their parent are only in the tree, the last moments of the others only in what the system adds up.
  const cpu = Math.max(tree.cpu, cpuOfEnded() - before);
  return { wall, cpu: tree.peakMiB > 0 ? cpu : undefined, peakMiB: tree.peakMiB || undefined };
}

/** How it ended; what it said is waited for, but not for ever, since something it started may live on. */
async function ended(child: ChildProcess, started: number): Promise<{ wall: number; fault: string | undefined }> {
  let said = "";
  child.stderr?.on("data", (text) => (said = `${said}${text}`.slice(-SAID)));
  const closed = new Promise((resolve) => child.once("close", resolve));
  const code = await new Promise<unknown>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (exitCode, signal) => resolve(signal ?? exitCode));
  });
  const wall = (performance.now() - started) / 1000;
  await Promise.race([closed, wait(1000)]);
  return { wall, fault: code === 0 ? undefined : `ended with ${code}:\n${said}` };
}

/** What `npm run <name>` starts, without npm itself. @throws when it is not a command of Node. */
export function ourCommand(name: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const [program, ...args] = scripts[name]?.split(" ") ?? [];
  if (program !== "node") throw new Error(`npm run ${name} does not start with node`);
  return args;
}

/** Measures one of our commands as `npm run` starts it. @throws when it fails. */
export const measureCommand = (name: string, args: readonly string[]): Promise<Usage> =>
  measureProcess(process.execPath, [...ourCommand(name), ...args]);
