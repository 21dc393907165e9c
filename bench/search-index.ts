// The search index by itself: `node --import tsx bench/search-index.ts CONTENT FOLDER DAY` loads the content, makes the index, and tells on
// stdout what making it took, Pagefind's own process included. Memory is that of the whole process, with the content in it.
import { close } from "pagefind";
import { loadInParallel } from "../scripts/content/load-parallel.ts";
import { SiteFolder } from "../scripts/publish/site-folder.ts";
import { searchFiles } from "../scripts/search/search-files.ts";
import { siteFor } from "../scripts/site/site-for.ts";
import type { Usage } from "./measure.ts";
import { ProcessTree } from "./process-tree.ts";

const [content = "", folder = "", today = ""] = process.argv.slice(2);
const { innehall } = await loadInParallel(content, today, true);
if (!innehall) throw new Error(`The registers of ${content} cannot be read`);
const site = siteFor(innehall, today, true);
const tree = new ProcessTree(process.pid);
const [before, started] = [tree.cpu, performance.now()];
new SiteFolder({ folder }).writeAll(await searchFiles(site));
const wall = (performance.now() - started) / 1000;
tree.sample();
// Seen twice, so that its memory counts.
tree.sample();
const usage: Usage = { wall, cpu: tree.cpu - before, peakMiB: tree.peakMiB };
process.stdout.write(JSON.stringify(usage));
await close();
