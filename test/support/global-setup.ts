import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The shipped site, built once for all tests that read it. */
    site: string;
  }
}

/** Builds the shipped content by the command that a newcomer runs, into a folder of its own. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "regionsidan-test-"));
  const site = join(folder, "site");
  execFileSync(process.execPath, ["scripts/launch.mjs", "build", "--output", site], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  project.provide("site", site);
  return () => rmSync(folder, { recursive: true, force: true });
}
