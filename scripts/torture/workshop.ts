import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { siteConfig } from "../../site.config.ts";

/** What a build is made by. */
const CODE = ["package.json", "package-lock.json", "tsconfig.json", "site.config.ts", "eleventy.config.ts"];
const FOLDERS = ["schemas", "scripts", "layouts", "form", "types"];

/** A measure with a last day, so that calendars tell of it too. No other notice points at it. */
export const LEFT_OUT = "insatser/vinnova-innovationer-i-krisens-spar";

/** One of the two contents: the shipped one, and the same without a notice. */
export type Which = 0 | 1;
export type Build = { child: ChildProcess; done: Promise<{ code: number | null; said: string }> };

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { build: string } };
/** The arguments of node in `npm run build`. */
const BUILD = scripts.build.split(" ").slice(1);

/** A folder for torments: two contents, the site that is built of them in turn, and the code with caches of its own. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), "regionsidan-torture-"));
  readonly site = this.at("site");
  readonly versions = this.at(".site.versions");
  /** Names of the sites that the contents make when nothing disturbs, and the longest time that took in milliseconds. */
  readonly names: string[] = [];
  longest = 0;

  /** Builds both, so that there is something to disturb. */
  static async open(): Promise<Workshop> {
    const workshop = new Workshop();
    for (const which of [0, 1] as const) {
      const started = performance.now();
      await workshop.build(which);
      workshop.longest = Math.max(workshop.longest, performance.now() - started);
      workshop.names.push(nameOf(workshop.site));
    }
    return workshop;
  }

  private constructor() {
    for (const name of [...CODE, ...FOLDERS]) cpSync(name, this.at(`code/${name}`), { recursive: true });
    mkdirSync(this.at("code/node_modules"));
    for (const name of readdirSync("node_modules"))
      if (name !== ".cache") symlinkSync(resolve("node_modules", name), this.at(`code/node_modules/${name}`));
    for (const which of [0, 1]) cpSync(siteConfig.content, this.at(`content-${which}`), { recursive: true });
    rmSync(this.at(`content-1/${LEFT_OUT}.md`));
  }

  at(name: string): string {
    return join(this.folder, name);
  }

  /** Which of the two contents is published, whole; undefined when it is neither. */
  shown(): Which | undefined {
    const found = this.names.indexOf(nameOf(this.site));
    return found === 0 || found === 1 ? found : undefined;
  }

  /** Forgets what builds have kept for the next ones. */
  forget(): void {
    rmSync(this.at("code/node_modules/.cache"), { recursive: true, force: true });
  }

  /** Clears away all builds but the published one, as if none had been killed. */
  tidy(): void {
    const published = basename(readlinkSync(this.site));
    for (const name of readdirSync(this.versions))
      if (name !== published) rmSync(join(this.versions, name), { recursive: true });
  }

  /** Starts a build in a process of its own, by the command that people and workflows run. */
  start(which: Which, output = this.site, env: NodeJS.ProcessEnv = {}): Build {
    const args = [...BUILD, "--content", this.at(`content-${which}`), "--output", output, "--today", "2020-11-16"];
    const child = spawn(process.execPath, args, {
      cwd: this.at("code"),
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (text) => (said += text));
    return { child, done: new Promise((done) => child.on("close", (code) => done({ code, said }))) };
  }

  /** Builds and waits. @throws when the build fails. */
  async build(which: Which, output = this.site): Promise<void> {
    const { code, said } = await this.start(which, output).done;
    if (code !== 0) throw new Error(`The build ended with ${code}: ${said}`);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
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
