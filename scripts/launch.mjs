// Starts a command from one bundle instead of some hundred sources: an editor waits a fifth of a second, not a whole one, and so does every
// thread. The bundle is kept under a name made of the sources, so it is never older than they are, and is safe to delete.
import { createHash } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runBundle } from "./run-bundle.mjs";

const CACHE = "node_modules/.cache/regionsidan";
const SOURCES = ["schemas", "scripts", "layouts", "form", "site.config.ts", "eleventy.config.ts", "package-lock.json"];
/** Milliseconds after which a bundle of other sources is cleared away: nobody runs it any more. */
const OLD = 600_000;

/**
 * Commands live for seconds, while V8 is made for programs that go on: what it takes in of other functions when it optimises one costs more time than
 * it saves. In a build, which does many things some thousand times each, so does beginning early; later Nodes have another compiler to begin with, and no
 * such flag. The validator has every processor read files: threads that clear memory away together would only be in their way.
 */
const FLAGS = ["--max-inlined-bytecode-size-cumulative=200"];
const FLAGS_OF = {
  build: process.versions.node.startsWith("20.") ? ["--interrupt-budget=200000"] : [],
  validate: ["--no-parallel-scavenge"],
};

/** A hash of the names, sizes and times of all sources. */
function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  const files = SOURCES.flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).map((name) => join(path, name)) : [path],
  );
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** The bundle of a command, made where it is not there. Where nothing can be kept, on a full disk or one that may only be read, there is none. */
async function bundleOf(command) {
  const folder = resolve(CACHE, fingerprint());
  const file = join(folder, `${command}.cjs`);
  try {
    if (!isWritten(file)) {
      rmSync(folder, { recursive: true, force: true });
      const { bundle } = await import("./bundle.mjs");
      await bundle(folder);
      clearOld(folder);
    }
    process.env.REGIONSIDAN_BUNDLE = folder;
    return file;
  } catch {
    return undefined;
  }
}

/** After a power cut, a file that was moved in place may be there and be empty; run, it would do nothing and say nothing. */
const isWritten = (file) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

function clearOld(fresh) {
  const made = statSync(fresh).mtimeMs;
  for (const name of readdirSync(CACHE)) {
    const other = join(CACHE, name);
    if (made - statSync(other).mtimeMs > OLD) rmSync(other, { recursive: true, force: true });
  }
}

async function runSource(command) {
  const { register } = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(resolve(`scripts/${command}.ts`)).href);
}

const [command = ""] = process.argv.splice(2, 1);
const bundle = await bundleOf(command);
for (const flag of [...FLAGS, ...(FLAGS_OF[command] ?? [])]) setFlagsFromString(flag);
if (bundle) runBundle(bundle);
else await runSource(command);
