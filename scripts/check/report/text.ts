import type { Problem } from "../problem.ts";
import { type Paint, paint } from "./color.ts";
import { helpAddress, type Report, summary, told } from "./report.ts";
import { inLog, shown } from "./safe.ts";

/** The report for people: each problem with its line, a caret under the fault, the way out and where to read more; last a summary. */
export const textReport: Report = (problems, files, { color = false, site } = {}) =>
  [...problems.map((problem) => drawn(problem, paint(color), site)), summary(problems, files), ""].join("\n");

/** One problem without colour. */
export const textProblem = (problem: Problem): string => drawn(problem, paint(false));

/** Colour is laid on last, so that a report reads the same without it. */
function drawn(problem: Problem, { bold, dim, severe }: Paint, site?: string): string {
  const { file, span, severity, rule, source, ...texts } = shown(problem);
  const number = String(span.line);
  const text = told(texts);
  const [before, under] = [source.slice(0, span.column - 1), covered(source, span)];
  const caret = `${" ".repeat(width(before))}${severe(severity, "^".repeat(Math.max(width(under), 1)))}`;
  return [
    `${bold(inLog(`${file}:${span.line}:${span.column}`))}  ${severe(severity, severity)}  ${rule}`,
    ...(source
      ? [
          `  ${dim(`${number} |`)} ${inLog(source)}`,
          `  ${dim(`${" ".repeat(number.length)} |`)} ${caret} ${inLog(text)}`,
        ]
      : [`  ${inLog(text)}`]),
    `  ${dim(`Läs mer: ${helpAddress(rule, site)}`)}`,
    "",
  ].join("\n");
}

function covered(source: string, { line, column, endLine, endColumn }: Problem["span"]): string {
  return source.slice(column - 1, endLine === line ? endColumn - 1 : undefined);
}

/** What nearly every line consists of; none of it is wide or goes together with what stands before. */
const NARROW = /^[\x20-\x7E\xA0-\u02FF\u2010-\u2027]*$/;

/** Columns on a terminal: wide East Asian characters and emoji take two, combining marks none. */
function width(text: string): number {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (const char of text) {
    if (/\p{M}/u.test(char)) continue;
    columns +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Emoji_Presentation}/u.test(
        char,
      )
        ? 2
        : 1;
  }
  return columns;
}
