import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteConfig } from "../../site.config.ts";

/** A folder of its own for one torment, with copies of the content to build from. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), "regionsidan-torture-"));

  at = (name: string): string => join(this.folder, name);

  /** A copy of the shipped content, without some of its files. */
  content(name: string, ...without: string[]): string {
    const copy = this.at(name);
    cpSync(siteConfig.content, copy, { recursive: true });
    for (const file of without) rmSync(join(copy, file));
    return copy;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export type Build = { child: ChildProcess; done: Promise<{ code: number | null; said: string }> };

/** Starts a build in a process of its own, as a server or a workflow does. */
export function startBuild(content: string, output: string): Build {
  const args = [
    "--import",
    "tsx",
    "scripts/build.ts",
    "--content",
    content,
    "--output",
    output,
    "--today",
    "2020-11-16",
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  return { child, done: new Promise((resolve) => child.on("close", (code) => resolve({ code, said }))) };
}

/** Builds and waits. @throws when the build fails. */
export async function build(content: string, output: string): Promise<void> {
  const { code, said } = await startBuild(content, output).done;
  if (code !== 0) throw new Error(`The build ended with ${code}: ${said}`);
}

/** Names everything a published site holds: paths and bytes. Two sites with the same name are the same. */
export function nameOf(site: string): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of filesIn(site)) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}

/** Every file of a site with its bytes, in the order of the paths. */
export function filesIn(site: string): [path: string, bytes: Buffer][] {
  return readdirSync(`${site}/`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(site.length + 1), readFileSync(path)]);
}
