// Makes the bundles that commands and their threads are started from.
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { plainFields } from "./plain-fields.mjs";

/** The commands that are started so. */
const COMMANDS = { validate: "scripts/validate.ts", build: "scripts/build.ts" };
/** What their threads run. */
const THREADS = { "load-worker": "scripts/content/load-worker.ts", "build-worker": "scripts/site/build-worker.ts" };

/** Packages that start programs, and what Eleventy only develops with. None is loaded before it is asked for. */
const EXTERNAL = ["esbuild", "pagefind", "chokidar", "@11ty/eleventy-dev-server"];
/** Where one is asked for. */
const IMPORT = new RegExp(`\\bimport(\\("(?:${EXTERNAL.join("|")})"\\))`, "g");

/** Pages are made by Preact, but for those of a build: there elements become HTML as they are made, in half the time. */
const DIRECT_HTML = "./layouts/direct-html.ts";
const INSTEAD = { preact: DIRECT_HTML, "preact/jsx-runtime": DIRECT_HTML, "preact-render-to-string": DIRECT_HTML };

/** Bundles all into a folder. It is moved in place whole; of two starts at once the first one's stays. */
export async function bundle(folder) {
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  for (const { path, text } of await bundled(fresh))
    writeFileSync(path, inLatin1(text.replace(IMPORT, "importPackage$1")), "latin1");
  const starter = starterIn(fresh);
  for (const name of Object.keys(THREADS)) writeFileSync(join(fresh, `${name}.mjs`), starter);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Beyond Latin-1 there are letters in patterns only, where they can be escaped too: a text with a byte for each letter is read in a tenth of the time. */
const inLatin1 = (text) =>
  text.replace(
    /(?<!\\)((?:\\\\)*)\\?([^\0-\xFF])/g,
    (_, before, c) => `${before}\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** CommonJS, since that is what can be run with what V8 has kept of it; each by itself, since such a file cannot share. */
async function bundled(folder) {
  const { outputFiles } = await build({
    entryPoints: { ...COMMANDS, ...THREADS },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    external: EXTERNAL,
    alias: INSTEAD,
    plugins: [eleventyInPlace(folder), plainFields],
    minifySyntax: true,
    minifyWhitespace: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    define: { "import.meta.url": "bundleUrl" },
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    logLevel: "silent",
    write: false,
  });
  return outputFiles;
}

/** Eleventy reads files that lie beside its own, wherever the bundle does. */
const eleventyInPlace = (folder) => ({
  name: "eleventy-in-place",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]@11ty[/\\]eleventy[/\\]src[/\\].+\.js$/ }, ({ path }) => {
      const place = `new URL(${JSON.stringify(relative(realpathSync(folder), path))}, import.meta.url).href`;
      return { contents: readFileSync(path, "utf8").replaceAll("import.meta.url", place) };
    });
  },
});

/** What a thread is started by: it runs the bundle of the same name. */
function starterIn(folder) {
  const runner = JSON.stringify(relative(realpathSync(folder), realpathSync("scripts/run-bundle.mjs")));
  return `import { runBundle } from ${runner}; runBundle(import.meta.filename.replace(/mjs$/, "cjs"));\n`;
}
