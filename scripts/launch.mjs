// Starts a command from one bundled file instead of some hundred sources: an editor waits a third of a second, not a whole one, and
// so does every thread. The bundle is kept under a name made of the sources, so it is never older than they are, and is safe to delete.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const CACHE = "node_modules/.cache/regionsidan";
const SOURCES = ["schemas", "scripts", "site.config.ts", "package-lock.json"];

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

/** Bundles the command and what its threads run, beside each other. Moved in place whole; of two starts at once the first one's stays. */
async function bundle(command, folder) {
  const { build } = await import("esbuild");
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  await build({
    entryPoints: { [command]: `scripts/${command}.ts`, "load-worker": "scripts/content/load-worker.ts" },
    outdir: fresh,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    platform: "node",
    format: "esm",
    target: "node20",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "silent",
  });
  for (const name of readdirSync(CACHE))
    if (!name.startsWith(basename(folder))) rmSync(join(CACHE, name), { recursive: true, force: true });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

const [command = ""] = process.argv.splice(2, 1);
const folder = join(CACHE, `${command}-${fingerprint()}`);
if (!existsSync(folder)) await bundle(command, folder);
process.env.REGIONSIDAN_BUNDLE = folder;
await import(pathToFileURL(resolve(folder, `${command}.mjs`)).href);
