// What every kind of file beside the pages costs: `node --import tsx bench/outputs.ts CONTENT FOLDER DAY` loads the content, makes and writes
// each kind once, as a build does, and tells on stdout what it took.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { loadInParallel } from "../scripts/content/load-parallel.ts";
import { outputs } from "../scripts/outputs/index.ts";
import type { Output } from "../scripts/outputs/output.ts";
import { sitemap } from "../scripts/outputs/sitemap.ts";
import { SiteFolder } from "../scripts/publish/site-folder.ts";
import { outputContext } from "../scripts/site/output-context.ts";
import { siteFor } from "../scripts/site/site-for.ts";
import type { OutputCost } from "./results.ts";

const [content = "", folder = "", today = ""] = process.argv.slice(2);
const { innehall } = await loadInParallel(content, today, true);
if (!innehall) throw new Error(`The registers of ${content} cannot be read`);
const context = outputContext(siteFor(innehall, today, true), "/");

/** The sitemap is made of the pages; those of the notices are nearly all of them. */
const sitemapOfNotices: Output = ({ site }) =>
  sitemap(
    context,
    site.notiser.map(({ adress }) => ({ url: `/${adress}/`, noindex: false })),
  );

function costOf(output: Output): OutputCost {
  const kind = output.name;
  const out = join(folder, kind);
  const before = process.cpuUsage();
  const files = new SiteFolder({ folder: out }).writeAll(output(context));
  const { user, system } = process.cpuUsage(before);
  return { kind, files, bytes: files > 0 ? sizeOf(out) : 0, cpu: (user + system) / 1e6 };
}

const sizeOf = (out: string): number =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

process.stdout.write(JSON.stringify([...outputs, sitemapOfNotices].map(costOf)));
