import { configure } from "../../eleventy.config.ts";
import type { Site } from "../../schemas/site.ts";
import { sitemap } from "../outputs/sitemap.ts";
import { SiteFolder } from "../publish/site-folder.ts";
import type { Version } from "../publish/versions.ts";
import { searchFiles } from "../search/search-files.ts";
import { utf8Lent } from "../utf8.ts";
import { assetFiles, bundleAssets } from "./assets.ts";
import type { BuildThread } from "./build-thread.ts";
import { outputContext } from "./output-context.ts";
import { type Page, PageWriter } from "./page-writer.ts";
import { visningOf } from "./visning.ts";
import { writeOutputs } from "./write-files.ts";

/** `thread` is one that may have read the content, and `keep` is done while it begins; `compressed`: the site is going to be. */
export type BuildOptions = {
  version: Version;
  thread: BuildThread;
  keep: () => void;
  basePath: string;
  withSearch: boolean;
  compressed: boolean;
};

/** Where Eleventy's templates are; contributors' files are elsewhere. */
const TEMPLATES = "layouts/pages";

/** A page as bytes that can be moved to another thread: in memory of their own. */
const toHandOver = (html: string): Page[1] => Uint8Array.prototype.slice.call(utf8Lent(html));

/** Builds a whole site into the folder of a version and checks it. Returns the number of pages. @throws when the result is not fit to publish. */
export async function buildSite(site: Site, options: BuildOptions): Promise<number> {
  const { version, thread, keep, basePath, withSearch, compressed } = options;
  const assets = await bundleAssets();
  const folder = new SiteFolder(version);
  folder.writeAll(assetFiles(assets));
  const context = outputContext(site, basePath);
  const pages = new PageWriter(folder, basePath);
  // A thread writes what the pages leave it time for, and a program of its own makes the index, on other processors where there are any.
  const aside = thread.writer(context, version, pages);
  if (!aside) writeOutputs(context, folder);
  keep();
  const config = configure(
    () => visningOf(context, assets),
    basePath,
    (url, html) => (aside ?? pages).write([url, toHandOver(html)]),
  );
  const made = makePages(version.folder, config).finally(() => aside?.end());
  const index = withSearch && searchFiles(site).then((files) => folder.writeAll(files));
  await atRest([made, index]);
  folder.writeAll(sitemap(context, pages.written));
  folder.finish({ compressed });
  const faults = pages.faults();
  if (faults.length > 0) throw new Error(`The built site has faults:\n${faults.slice(0, 50).join("\n")}`);
  return pages.written.length;
}

async function makePages(output: string, config: ReturnType<typeof configure>): Promise<void> {
  // What reads changed templates anew in its dev server: a thread and a tenth of a second that a build has no use for.
  process.env["ELEVENTY_SKIP_ESM_RESOLVER"] = "true";
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(TEMPLATES, output, { quietMode: true, config });
  eleventy.disableLogger();
  await eleventy.write();
}

/** All that was worked at, as `Promise.all` has it, but never before every part has come to its end: what still writes cannot be cleared away. */
async function atRest(work: readonly unknown[]): Promise<void> {
  await Promise.allSettled(work);
  await Promise.all(work);
}
