import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { runCommand } from "../support/commands.ts";

const launch = (...args: string[]) =>
  spawnSync(process.execPath, ["scripts/launch.mjs", "validate", ...args], { encoding: "utf8" });

it.each([[["--rules"]], [["--format", "json"]], [["--okand"]], [["content/finns-inte.md"]]])(
  "the bundled command does what its source does: %j",
  (args) => {
    const bundled = launch(...args);
    const source = runCommand("validate", args);
    expect([bundled.status, bundled.stdout, bundled.stderr]).toEqual([source.status, source.stdout, source.stderr]);
    expect(bundled.stdout + bundled.stderr).not.toBe("");
  },
);
