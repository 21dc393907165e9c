import type { Problem, Severity } from "../problem.ts";
import { titelOf } from "../rule-help.ts";
import { type Counts, countsInWords, countsOf, helpAddress, type Report, SEVERITIES, summary, told } from "./report.ts";
import { shown, withoutCommands } from "./safe.ts";

/** What GitHub shows of each kind per step; the rest it drops without a word. */
const PER_KIND = 10;

const KINDS: Record<Severity, string> = { fel: "error", varning: "warning", råd: "notice" };

/** Annotations beside the lines of a pull request: those of changed files first, the most severe first, then how many more there are. */
export const githubReport: Report = (problems, files, { changed, site } = {}) => {
  const ordered = problems.map(placed(changed)).sort((a, b) => rank(a, changed) - rank(b, changed));
  const annotated = SEVERITIES.flatMap((severity) =>
    ordered.filter((problem) => problem.severity === severity).slice(0, PER_KIND),
  ).sort((a, b) => rank(a, changed) - rank(b, changed));
  const rest = restOf(countsOf(problems), countsOf(annotated));
  return [...annotated.map((problem) => annotation(problem, site)), ...rest, summary(problems, files), ""].join("\n");
};

/** GitHub shows nothing beside a folder: what is wrong with one stands at the first changed file in it. */
const placed =
  (changed: ReadonlySet<string> = new Set()) =>
  (problem: Problem): Problem => {
    if (problem.source !== "" || changed.has(problem.file)) return problem;
    const file = [...changed].find((path) => path.startsWith(`${problem.file}/`));
    return file === undefined ? problem : { ...problem, file };
  };

const rank = ({ file, severity }: Problem, changed?: ReadonlySet<string>): number =>
  SEVERITIES.indexOf(severity) + (changed?.has(file) ? 0 : SEVERITIES.length);

function restOf(all: Counts, told: Counts): string[] {
  const rest = { fel: all.fel - told.fel, varning: all.varning - told.varning, råd: all.råd - told.råd };
  if (rest.fel + rest.varning + rest.råd === 0) return [];
  return [
    `Det finns fler än GitHub visar: ${countsInWords(rest)} till. Alla står i tabellen i körningens sammanfattning.`,
  ];
}

function annotation(problem: Problem, site?: string): string {
  const { file, span, rule, severity, ...texts } = shown(problem);
  // GitHub drops the columns of what goes over several lines, with a complaint in the log.
  const columns = span.line === span.endLine ? { col: span.column, endColumn: span.endColumn } : {};
  const properties = { file, line: span.line, endLine: span.endLine, ...columns, title: `${titelOf(rule)} (${rule})` };
  const text = `${told(texts)}\nLäs mer: ${helpAddress(rule, site)}`;
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return withoutCommands(`::${KINDS[severity]} ${list.join(",")}::${escapeData(text)}`);
}

/** As the runner reads it back. */
const escapeData = (text: string): string => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
