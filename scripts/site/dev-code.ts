import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildFailure, type BuildResult, context } from "esbuild";

type Pages = typeof import("../../layouts/page-at.ts");

/** The code that sites are made by, as it stands in the sources. `reader` is what threads that read content run, `search` the one for the index. */
export type SiteCode = typeof import("./dev-site.ts") & Pick<Pages, "pagesOf"> & { reader: URL; search: URL };

const SITE = "scripts/site/dev-site.ts";
const PAGES = "layouts/page-at.ts";
const READER = "scripts/content/load-worker.ts";
const SEARCH = "scripts/site/dev-search.ts";

/** Beside the packages, because the bundle is in want of them. */
const CACHE = "node_modules/.cache";

/**
 * Gives the code anew at each call. It is bundled in parts whose names are made of their bytes: a part that is the same is the same module,
 * so what it gave still holds, and no module that stands between a change and a page can be forgotten. `close` takes the parts away.
 */
export async function siteCode(): Promise<{ load(): Promise<SiteCode>; close(): void }> {
  mkdirSync(CACHE, { recursive: true });
  const folder = resolve(mkdtempSync(join(CACHE, "regionsidan-dev-")));
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
    close: () => {
      void bundler.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
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
  return { ...site, pagesOf, reader: urlOf(READER), search: urlOf(SEARCH) };
}

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
