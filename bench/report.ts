import { ratio, type Verdict } from "./goals.ts";
import type { Edit, Machine, Outputs, Results, Row, Search } from "./results.ts";
import { US } from "./rounds.ts";
import { weightTable } from "./weights.ts";

/** A table in Markdown. Columns whose heading begins with a space hold numbers. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.trim()).join(" | ")} |`;
  return [line(headings), line(headings.map((name) => (name.startsWith(" ") ? "---:" : "---"))), ...rows.map(line)];
}

/** A number with so many decimals; a dash for what is not known. */
export const figure = (value: number | undefined, decimals: number): string => value?.toFixed(decimals) ?? "–";

/** What the figures are of, and on which machine. */
export const preamble = ({ processor, cores, memoryGiB, node, platform, load }: Machine): string =>
  `Machine: ${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${node}, ${platform}; load ${figure(load, 1)} at the start. Whole processes from start to exit with all that they start: ` +
  "wall and processor seconds, peak memory as the sum of the peaks of processes that lived at the same time. Other machines give other seconds; compare ratios.";

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 2 ? ["", `## ${title}`, "", ...lines] : [];

/** All results, the goals first. */
export const report = (results: Results, goals: readonly Verdict[]): string[] => [
  preamble(results.machine),
  ...section("Goals", goalTable(goals)),
  ...section("Ours", usageTable(results.rows.filter(({ by }) => by === US))),
  ...section("Beside the peers: our time as a share of theirs", peerTable(results.rows)),
  ...section("One edit in dev", editTable(results.edits)),
  ...section("A first search, with nothing kept in the browser", searchTable(results.searches)),
  ...section(
    "Outputs: processor time to make and write every kind of file beside the pages",
    outputTable(results.outputs),
  ),
  ...section("The shipped site, compressed by brotli", weightTable(results.weights)),
  ...(results.faults.length > 0 ? ["", "## Not measured", "", ...results.faults.map((fault) => `- ${fault}`)] : []),
];

function goalTable(all: readonly Verdict[]): string[] {
  const rows = all.map(({ goal, n, limit, unit, measured, met }) => {
    const decimals = unit === "MiB" || unit === "kB" ? 0 : 3;
    const verdict = met === undefined ? "not measured" : met ? "met" : "**not met**";
    return [goal, String(n ?? "shipped"), figure(measured, decimals), `${Number(limit.toFixed(3))} ${unit}`, verdict];
  });
  return table(["goal", " notices", " measured", " at most", "verdict"], rows);
}

const usageTable = (rows: readonly Row[]): string[] =>
  table(
    [" notices", "job", " wall s", " CPU s", " peak MiB", " ms a notice", " runs"],
    rows.map((row) => [
      String(row.n),
      row.job,
      ...used(row),
      figure((1000 * row.wall) / row.n, 2),
      String(row.each.length),
    ]),
  );

const used = ({ wall, cpu, peakMiB }: Row): string[] => [figure(wall, 2), figure(cpu, 2), figure(peakMiB, 0)];

const peerTable = (rows: readonly Row[]): string[] =>
  table(
    [
      " notices",
      "job, on both sides",
      "peer",
      " wall s",
      " CPU s",
      " peak MiB",
      " ours / theirs",
      " CPU ours / theirs",
    ],
    rows
      .filter(({ by }) => by !== US)
      .map((row) => {
        const shares = [ratio(rows, row.n, row), ratio(rows, row.n, row, "cpu")];
        return [String(row.n), row.job, row.by, ...used(row), ...shares.map((share) => figure(share, 3))];
      }),
  );

const editTable = (edits: readonly Edit[]): string[] =>
  table(
    [" notices", "server", " edit s", " ready s"],
    edits.map(({ n, by, median, ready }) => [String(n), by, figure(median, 3), figure(ready, 1)]),
  );

const searchTable = (searches: readonly Search[]): string[] =>
  table(
    [" notices", " all kB", " of which for the search kB", " files"],
    searches.map(({ n, kB, searchKB, files }) => [String(n), figure(kB, 1), figure(searchKB, 1), String(files)]),
  );

const outputTable = (all: readonly Outputs[]): string[] =>
  table(
    [" notices", "kind", " files", " kB", " CPU s", " share of the build without search"],
    all.flatMap(({ n, kinds, build }) => {
      const share = (cpu: number) => (build ? `${figure((100 * cpu) / build, 1)} %` : "–");
      const sum = (of: "files" | "bytes" | "cpu") => kinds.reduce((total, kind) => total + kind[of], 0);
      const total = { kind: "**all**", files: sum("files"), bytes: sum("bytes"), cpu: sum("cpu") };
      return [...[...kinds].sort((a, b) => b.cpu - a.cpu), total].map(({ kind, files, bytes, cpu }) => [
        ...[String(n), kind, String(files), figure(bytes / 1000, 0)],
        ...[figure(cpu, 3), share(cpu)],
      ]);
    }),
  );
