import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measureProcess, ourCommand } from "../../bench/measure.ts";

const MEMORY = "const held = Buffer.alloc(150 * 2 ** 20, 1);";
const WORK =
  "for (let all = 0; all < 3e5; ) for (let i = 0, used = process.cpuUsage(); i < 1e6; i++) all = used.user + used.system;";
/** Long enough for what measures to have looked at it twice. */
const REST = "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);";
const node = (script: string) => measureProcess(process.execPath, ["-e", script]);
const inChild = (script: string) =>
  `require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(script)}]);`;

describe.runIf(existsSync("/proc/self/stat"))("a measured process", () => {
  it("is told with the processor time and the memory it used", async () => {
    const { cpu, peakMiB } = await node(`${MEMORY} ${WORK} ${REST}`);
    expect(cpu).toBeGreaterThan(0.25);
    expect(peakMiB).toBeGreaterThan(150);
  });

  it("is told with what it starts", async () => {
    const { cpu, peakMiB } = await node(`${MEMORY} ${WORK} ${inChild(`${MEMORY} ${WORK} ${REST}`)}`);
    expect(cpu).toBeGreaterThan(0.55);
    expect(peakMiB).toBeGreaterThan(300);
  });
});

it("tells how a process failed, and what it said", async () => {
  await expect(node('console.error("too late"); process.exit(3)')).rejects.toThrow(/ended with 3:\ntoo late/);
  await expect(measureProcess("no-such-program", [])).rejects.toThrow("ENOENT");
});

it("starts our commands as npm does", () => {
  expect(ourCommand("validate").at(-1)).toBe("validate");
  expect(() => ourCommand("types")).toThrow("does not start with node");
});
