import type { Problem } from "../problem.ts";
import { asText } from "./escape-markdown.ts";
import { helpAddress, type Report, summary, told } from "./report.ts";
import { shown } from "./safe.ts";

/** GitHub takes at most 1 MiB of summary per step and shows none of a longer one. */
const MAX_BYTES = 900_000;

const HEAD = "| Allvar | Var | Regel | Vad |\n| --- | --- | --- | --- |";

/** All problems as a table in Markdown, for the summary of a run. What a stranger wrote stays text. */
export const markdownReport: Report = (problems, files, { site } = {}) => {
  const title = `## Kontroll av innehållet\n\n${summary(problems, files)}\n`;
  if (problems.length === 0) return title;
  const rows = fitting(problems.map((problem) => row(problem, site)));
  const left = problems.length - rows.length;
  return `${title}\n${HEAD}\n${rows.join("\n")}\n${left > 0 ? `\n${left} till får inte plats här.\n` : ""}`;
};

function row(problem: Problem, site?: string): string {
  const { file, span, severity, rule, ...texts } = shown(problem);
  const help = site ? `[${rule}](${helpAddress(rule, site)})` : rule;
  // The place in whole, since it is copied: two numbers of ours are nothing else to GitHub.
  const place = `${asText(file)}:${span.line}:${span.column}`;
  return `| ${severity} | ${place} | ${help} | ${asText(told(texts))} |`;
}

function fitting(rows: readonly string[]): string[] {
  let bytes = 0;
  return rows.filter((row) => {
    bytes += Buffer.byteLength(row) + 1;
    return bytes <= MAX_BYTES;
  });
}
