import Eleventy from "@11ty/eleventy";
import { configure } from "../../eleventy.config.ts";
import type { Site } from "../../schemas/site.ts";
import { sitemap } from "../outputs/sitemap.ts";
import { outputFaults, type WrittenPage } from "../publish/check-output.ts";
import { writeSearchIndex } from "../search/write-index.ts";
import { bundleAssets, writeAssets } from "./assets.ts";
import { outputContext } from "./output-context.ts";
import { writeOutputsAside } from "./outputs-aside.ts";
import { visningOf } from "./visning.ts";
import { writeFiles } from "./write-files.ts";

export type BuildOptions = { output: string; basePath: string; withSearch: boolean };

/** Where Eleventy's templates are; contributors' files are elsewhere. */
const TEMPLATES = "layouts/pages";

/** Builds a whole site into an empty folder and checks it. Returns the number of pages. @throws when the result is not fit to publish. */
export async function buildSite(site: Site, { output, basePath, withSearch }: BuildOptions): Promise<number> {
  const assets = await bundleAssets();
  writeAssets(assets, output);
  const context = outputContext(site, basePath);
  // The other outputs are made by a thread and the index by a program of its own, on another processor than the pages where there is one.
  const aside = writeOutputsAside(context, output);
  const [pages] = await atRest([
    writePages(output, () => visningOf(context, assets), basePath),
    withSearch ? writeSearchIndex(site, output) : undefined,
    aside,
  ]);
  writeFiles(sitemap(context, pages), output);
  const faults = [...outputFaults(pages, output, basePath)];
  if (faults.length > 0) throw new Error(`The built site has faults:\n${faults.slice(0, 50).join("\n")}`);
  return pages.length;
}

async function writePages(
  output: string,
  visning: () => ReturnType<typeof visningOf>,
  basePath: string,
): Promise<WrittenPage[]> {
  const eleventy = new Eleventy(TEMPLATES, output, { quietMode: true, config: configure(visning, basePath) });
  eleventy.disableLogger();
  const [, pages] = await eleventy.write();
  return pages;
}

/** All that was worked at, as `Promise.all` has it, but never before every part has come to its end: what still writes cannot be cleared away. */
async function atRest<const Work extends readonly unknown[]>(work: Work) {
  await Promise.allSettled(work);
  return await Promise.all(work);
}
