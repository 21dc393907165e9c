import type { Problem } from "../check/problem.ts";
import { editsOf, SEVERITIES, told } from "../check/report/report.ts";
import { shown } from "../check/report/safe.ts";
import { type Fynd, type Granskning, kort, MOST } from "./granskning.ts";
import type { Loads } from "./loads.ts";
import { ADVICE } from "./notice-change.ts";

type Told = Pick<Granskning, "problem" | "antal" | "felSedanTidigare">;

/** The problems that a change brings about or leaves standing in its own files, the most severe first. Those of others are only counted. */
export function problemList({ fore, efter, changed }: Loads): Told {
  const known = new Set(fore.problems.map(nameOf));
  const own = efter.problems.filter((problem) => changed.has(problem.file) || !known.has(nameOf(problem)));
  const listed = own.filter(({ rule }) => !ADVICE.has(rule));
  const count = (severity: Problem["severity"]) => listed.filter((problem) => problem.severity === severity).length;
  const before = efter.problems.filter((problem) => problem.severity === "fel" && !own.includes(problem));
  const rank = ({ file, severity }: Problem) => SEVERITIES.indexOf(severity) * 2 + (changed.has(file) ? 0 : 1);
  return {
    antal: { fel: count("fel"), varningar: count("varning"), rad: count("råd") },
    felSedanTidigare: before.length,
    problem: listed
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, MOST.problem)
      .map(fynd),
  };
}

/** What a problem is known by while lines are put in elsewhere. */
const nameOf = ({ rule, file, source, message }: Problem): string => JSON.stringify([rule, file, source, message]);

function fynd(problem: Problem): Fynd {
  const { severity, rule, file, span, ...texts } = shown(problem);
  const line = rewritten(problem);
  return {
    allvar: severity,
    regel: rule,
    fil: kort(file, 500),
    rad: span.line,
    text: kort(told(texts), 700),
    ...(line && { nu: kort(line.nu, 500), skriv: kort(line.skriv, 500) }),
  };
}

/** The line as it can surely be written instead, where all of the mend stands on it. */
function rewritten(problem: Problem): { nu: string; skriv: string } | undefined {
  const { source, span } = problem;
  const edits = editsOf(problem);
  const onLine = edits.every((edit) => edit.span.line === span.line && edit.span.endLine === span.line);
  if (edits.length === 0 || !onLine || edits.some(({ text }) => /[\r\n]/.test(text))) return undefined;
  const skriv = [...edits]
    .sort((a, b) => b.span.column - a.span.column)
    .reduce(
      (line, edit) => line.slice(0, edit.span.column - 1) + edit.text + line.slice(edit.span.endColumn - 1),
      source,
    );
  const [before, after] = [shown({ ...problem, source }).source, shown({ ...problem, source: skriv }).source];
  return before === after ? undefined : { nu: before, skriv: after };
}
