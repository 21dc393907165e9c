import { readdirSync } from "node:fs";
import { join } from "node:path";
import { siteConfig } from "../site.config.ts";
import { measureCommand } from "./measure.ts";
import { oneFile } from "./ours.ts";
import { type Row, rowsOf } from "./results.ts";
import { inRounds } from "./rounds.ts";
import { WEIGHED, type Weight, weightOf } from "./weights.ts";

const RUNS = 5;

/** What is measured of the shipped content: the weight of its pages, and how long an editor waits for the verdict on one file. */
export async function measureShipped(folder: string): Promise<{ weights: Weight[]; rows: Row[] }> {
  const site = join(folder, "shipped");
  console.error("Det medföljande innehållet");
  await measureCommand("build", ["--output", site]);
  const weights = WEIGHED.map((path) => weightOf(path, site));
  const files = readdirSync(siteConfig.content, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
  const { runs } = await inRounds([oneFile(join(siteConfig.content, files[0] ?? ""))], RUNS, true);
  return { weights, rows: rowsOf(files.length, runs) };
}
