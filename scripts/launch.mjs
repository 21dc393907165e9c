// Starts a command from one bundle instead of some hundred sources: an editor waits a third of a second, not a whole one, and so does every
// thread. The bundle is kept under a name made of the sources, so it is never older than they are, and is safe to delete.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { plainFields } from "./plain-fields.mjs";

const CACHE = "node_modules/.cache/regionsidan";
const SOURCES = ["schemas", "scripts", "layouts", "form", "site.config.ts", "eleventy.config.ts", "package-lock.json"];
/** The commands that are started so, and what their threads run; they lie beside each other and share what they have in common. */
const ENTRIES = {
  validate: "scripts/validate.ts",
  build: "scripts/build.ts",
  "load-worker": "scripts/content/load-worker.ts",
  "output-worker": "scripts/site/output-worker.ts",
};
/** Packages that start programs or read files of their own. */
const EXTERNAL = ["@11ty/eleventy", "esbuild", "pagefind"];
/** Milliseconds after which a bundle of other sources is cleared away: nobody runs it any more. */
const OLD = 600_000;

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

/** Bundles all commands. Moved in place whole; of two starts at once the first one's stays. */
async function bundle(folder) {
  const { build } = await import("esbuild");
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  await build({
    entryPoints: ENTRIES,
    outdir: fresh,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    external: EXTERNAL,
    plugins: [plainFields],
    minifySyntax: true,
    minifyWhitespace: true,
    platform: "node",
    format: "esm",
    target: "node20",
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    logLevel: "silent",
  });
  clearOld(fresh);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function clearOld(fresh) {
  const made = statSync(fresh).mtimeMs;
  for (const name of readdirSync(CACHE)) {
    const other = join(CACHE, name);
    if (made - statSync(other).mtimeMs > OLD) rmSync(other, { recursive: true, force: true });
  }
}

/** Where nothing can be kept, on a full disk or one that may only be read, the command runs from its sources. */
async function entryOf(command) {
  const folder = join(CACHE, fingerprint());
  const entry = join(folder, `${command}.mjs`);
  try {
    if (!isWritten(entry)) {
      rmSync(folder, { recursive: true, force: true });
      await bundle(folder);
    }
    process.env.REGIONSIDAN_BUNDLE = folder;
    return entry;
  } catch {
    const { register } = await import("tsx/esm/api");
    register();
    return `scripts/${command}.ts`;
  }
}

/** After a power cut, a file that was moved in place may be there and be empty; run, it would do nothing and say nothing. */
const isWritten = (file) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

const [command = ""] = process.argv.splice(2, 1);
await import(pathToFileURL(resolve(await entryOf(command))).href);
