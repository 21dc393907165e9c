import type { Problem } from "../check/problem.ts";

/** More of a kind than anyone mends at a time. A file made to flood the report must not bury what is told of the others. */
export const MAX_PER_FILE = 50;

/** The problems by file and position, as many of each file as can be read. */
export function readable(problems: Problem[]): Problem[] {
  const counts = new Map<string, number>();
  return problems.sort(byPlace).filter(({ file, severity }) => {
    const count = (counts.get(`${severity} ${file}`) ?? 0) + 1;
    counts.set(`${severity} ${file}`, count);
    return count <= MAX_PER_FILE;
  });
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.span.line - b.span.line ||
  a.span.column - b.span.column ||
  (a.rule < b.rule ? -1 : 1);
