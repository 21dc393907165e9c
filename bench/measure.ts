import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";

/** One run of a whole process: seconds on the clock, seconds of processor time, peak memory. */
export type Usage = { wall: number; cpu: number; peakMiB: number };

const HOOK = pathToFileURL("bench/usage.mjs").href;

/** Runs one of our commands as a newcomer would and measures all of it, from start to exit. @throws when it fails. */
export async function measureCommand(name: string, args: readonly string[]): Promise<Usage> {
  const started = performance.now();
  const start = name === "validate" ? ["scripts/launch.mjs", name] : ["--import", "tsx", `scripts/${name}.ts`];
  const child = spawn(process.execPath, ["--import", HOOK, ...start, ...args], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  let said = "";
  let used = "";
  child.stderr?.on("data", (text) => (said += text));
  child.stdio[3]?.on("data", (text) => (used += text));
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${name} ${args.join(" ")} ended with ${code}:\n${said}`);
  return { wall: (performance.now() - started) / 1000, ...(JSON.parse(used) as Omit<Usage, "wall">) };
}

/** The run with the median wall time. */
export function median(runs: readonly Usage[]): Usage {
  const sorted = [...runs].sort((a, b) => a.wall - b.wall);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error("No runs to take the median of");
  return middle;
}
