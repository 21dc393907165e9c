import type { Problem } from "../problem.ts";

/** Where the help of a rule stands on the site. */
export const helpAddress = (rule: string): string => `/redaktor/regler/#${rule}`;

/** The report for people: each problem with its line, a caret under the fault, the way out and where to read more; last a summary. */
export function textReport(problems: readonly Problem[], files: number): string {
  return [...problems.map(textProblem), summary(problems, files), ""].join("\n");
}

export function textProblem({ file, span, severity, rule, source, message, hint }: Problem): string {
  const number = String(span.line);
  const before = source.slice(0, span.column - 1);
  const length = span.endLine === span.line ? span.endColumn - span.column : source.length - span.column + 1;
  const told = hint ? `${message} ${hint}` : message;
  const caret = `${" ".repeat(width(before))}${"^".repeat(Math.max(width(source.slice(span.column - 1, span.column - 1 + length)), 1))}`;
  return [
    `${fileName(file)}:${span.line}:${span.column}  ${severity}  ${rule}`,
    ...(source ? [`  ${number} | ${source}`, `  ${" ".repeat(number.length)} | ${caret} ${told}`] : [`  ${told}`]),
    `  Läs mer: ${helpAddress(rule)}`,
    "",
  ].join("\n");
}

/** Columns on a terminal: wide East Asian characters and emoji take two, combining marks none. */
function width(text: string): number {
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

/** A file name is content too: nothing in it may move the cursor or begin a command of the review tool. */
const fileName = (file: string) => (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(file) ? JSON.stringify(file) : file);

function summary(problems: readonly Problem[], files: number): string {
  const count = (severity: Problem["severity"]) => problems.filter((problem) => problem.severity === severity).length;
  const [fel, varningar, rad] = [count("fel"), count("varning"), count("råd")];
  const lasta = `${files} ${files === 1 ? "fil läst" : "filer lästa"}`;
  if (problems.length === 0) return `Allt stämmer: ${lasta}.`;
  return `${fel} fel, ${varningar} ${varningar === 1 ? "varning" : "varningar"}${rad ? `, ${rad} råd` : ""} (${lasta}).`;
}
