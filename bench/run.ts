import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { EXIT, readArguments, run, UsageError } from "../scripts/arguments.ts";
import { loadContent } from "../scripts/content/load.ts";
import { siteConfig } from "../site.config.ts";
import { generateContent } from "./generate.ts";
import { measureCommand, median, type Usage } from "./measure.ts";
import { WEIGHED, type Weight, weightOf, weightTable } from "./weights.ts";

/** The day the synthetic notices are shown as of: some are over, some to come. */
const TODAY = "2024-11-16";
const RESULTS = "bench/results";

const JOBS = {
  validate: (content: string) => measureCommand("validate", ["--content", content, "--today", TODAY]),
  "build without search": (content: string, out: string) =>
    measureCommand("build", ["--content", content, "--output", out, "--today", TODAY, "--no-search"]),
  build: (content: string, out: string) =>
    measureCommand("build", ["--content", content, "--output", out, "--today", TODAY]),
} as const;

type Row = Usage & { n: number; job: keyof typeof JOBS; runs: number };

await run(async () => {
  const { values } = readArguments({ n: { type: "string", multiple: true }, runs: { type: "string", default: "3" } });
  const sizes = (values.n ?? ["100", "1000", "10000"]).map(Number);
  const runs = Number(values.runs);
  if (![...sizes, runs].every((n) => Number.isInteger(n) && n > 0))
    throw new UsageError("--n och --runs är hela tal, till exempel --n 1000 --runs 3.");
  const folder = mkdtempSync(join(tmpdir(), "regionsidan-bench-"));
  const rows: Row[] = [];
  for (const n of sizes) rows.push(...(await measureSize(n, runs, folder)));
  const shipped = join(folder, "shipped");
  await measureCommand("build", ["--output", shipped]);
  const weights = WEIGHED.map((path) => weightOf(path, shipped));
  rmSync(folder, { recursive: true, force: true });
  report(rows, weights);
  return EXIT.ok;
});

/** All jobs at one size, in turn rather than one after the other, so that a drift of the machine hits them alike. The first round warms up. */
async function measureSize(n: number, runs: number, folder: string): Promise<Row[]> {
  const content = join(folder, String(n));
  const { innehall } = loadContent(siteConfig.content, TODAY);
  if (!innehall) throw new Error("The registers cannot be read");
  generateContent(n, content, innehall.register);
  const names = Object.keys(JOBS) as Row["job"][];
  const measured = new Map<Row["job"], Usage[]>(names.map((job) => [job, []]));
  for (let round = 0; round <= runs; round++)
    for (const job of names) {
      const usage = await JOBS[job](content, join(folder, `site-${n}`));
      if (round > 0) measured.get(job)?.push(usage);
    }
  return names.map((job) => ({ n, job, runs, ...median(measured.get(job) ?? []) }));
}

function report(rows: readonly Row[], weights: readonly Weight[]): void {
  const machine = {
    processor: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: process.platform,
  };
  const lines = [
    `Machine: ${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}, ${machine.platform}. Medians of whole processes.`,
    "",
    "| notices | job | wall s | CPU s | peak MiB | ms a notice |",
    "| ---: | --- | ---: | ---: | ---: | ---: |",
    ...rows.map(
      ({ n, job, wall, cpu, peakMiB }) =>
        `| ${n} | ${job} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${peakMiB.toFixed(0)} | ${((1000 * wall) / n).toFixed(2)} |`,
    ),
    "",
    "The shipped site, compressed by brotli.",
    "",
    ...weightTable(weights),
    "",
  ];
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, "latest.md"), lines.join("\n"));
  writeFileSync(join(RESULTS, "latest.json"), `${JSON.stringify({ machine, rows, weights }, null, 2)}\n`);
  process.stdout.write(lines.join("\n"));
}
