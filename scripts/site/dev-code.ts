import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildFailure, type BuildResult, context } from "esbuild";

type Pages = typeof import("../../layouts/page-at.ts");

/**
 * The code that sites are made by, as it stands in the sources. `reader` is what threads that read content run, `search` the one for the index;
 * `readerName` is another whenever a file might be read to another result.
 */
export type SiteCode = typeof import("./dev-site.ts") &
  Pick<Pages, "pagesOf"> & { reader: URL; readerName: string; search: URL };

const SITE = "scripts/site/dev-site.ts";
const PAGES = "layouts/page-at.ts";
const READER = "scripts/content/load-worker.ts";
const SEARCH = "scripts/site/dev-search.ts";

/** Beside the packages, because the bundle is in want of them. */
const CACHE = "node_modules/.cache/regionsidan-dev";
/** npm's account of which packages lie there. */
const INSTALLED = "node_modules/.package-lock.json";
const PARTS = "code-";
/** A week, in milliseconds. */
const OLD = 7 * 24 * 3_600_000;
/** Where what was found in the content can be kept; safe to delete. */
export const RESULTS = join(CACHE, "results");

/**
 * Gives the code anew at each call. It is bundled in parts whose names are made of their bytes: a part that is the same is the same module,
 * so what it gave still holds, and no module that stands between a change and a page can be forgotten. `close` takes the parts away.
 */
export async function siteCode(): Promise<{ load(): Promise<SiteCode>; close(): Promise<void> }> {
  const folder = newFolder();
  const bundler = await context({
    entryPoints: [SITE, PAGES, READER, SEARCH],
    outdir: folder,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "linked",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  return {
    load: async () => await imported(await bundler.rebuild(), folder),
    close: async () => {
      await bundler.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A folder of its own for each server; those of servers that were killed long ago are cleared away. */
function newFolder(): string {
  mkdirSync(CACHE, { recursive: true });
  const folder = resolve(mkdtempSync(join(CACHE, PARTS)));
  const now = statSync(folder).mtimeMs;
  for (const name of readdirSync(CACHE).filter((other) => other.startsWith(PARTS))) {
    const other = join(CACHE, name);
    if (now - (statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? now) > OLD) rmSync(other, { recursive: true });
  }
  return folder;
}

async function imported(
  { outputFiles = [], metafile }: BuildResult<{ metafile: true; write: false }>,
  folder: string,
): Promise<SiteCode> {
  for (const { path, contents } of outputFiles) if (!existsSync(path)) writeFileSync(path, contents);
  const urlOf = (source: string): URL => {
    const [path = ""] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source) ?? [];
    return pathToFileURL(join(folder, basename(path)));
  };
  const site: typeof import("./dev-site.ts") = await import(urlOf(SITE).href);
  const { pagesOf }: Pages = await import(urlOf(PAGES).href);
  const reader = urlOf(READER);
  return { ...site, pagesOf, reader, readerName: nameOf(reader), search: urlOf(SEARCH) };
}

/** Of the sources (in the name of the file), the packages and what runs them. */
const nameOf = (reader: URL): string =>
  createHash("sha256")
    .update(`${basename(reader.pathname)} ${process.version}\n`)
    .update(existsSync(INSTALLED) ? readFileSync(INSTALLED) : "")
    .digest("base64");

/** Why code cannot be run, with the place in the sources when that is known. */
export function codeFault(error: unknown): string {
  const { errors } = error as Partial<BuildFailure>;
  if (!errors) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  return errors
    .map(({ text, location }) =>
      location ? `${location.file}:${location.line}:${location.column + 1}  ${text}` : text,
    )
    .join("\n");
}
