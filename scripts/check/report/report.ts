import type { Problem, Severity, Span } from "../problem.ts";

/** What a report may be told besides the problems. */
export type ReportOptions = {
  /** Files that the change at hand touches; their problems come first where not all can be shown. */
  changed?: ReadonlySet<string> | undefined;
  /** Only for the format that people read. */
  color?: boolean | undefined;
  /** Where the site is published, with a slash at its end; without it, help is told by its path. */
  site?: string | undefined;
};

/** Every format is a pure function of the same findings. `files` is how many were read. */
export type Report = (problems: readonly Problem[], files: number, options?: ReportOptions) => string;

/** Where the help of a rule stands on the site. */
export const helpAddress = (rule: string, site = "/"): string => `${site}redaktor/regler/#${rule}`;

/** Most severe first. */
export const SEVERITIES: readonly Severity[] = ["fel", "varning", "råd"];

export type Counts = Record<Severity, number>;

export function countsOf(problems: readonly Problem[]): Counts {
  const counts: Counts = { fel: 0, varning: 0, råd: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}

/** What is wrong and the way out, as one text. */
export const told = ({ message, hint }: Pick<Problem, "message" | "hint">): string =>
  hint ? `${message} ${hint}` : message;

/** `2 fel, 1 varning`. Råd are only told of where there are any. */
export const countsInWords = ({ fel, varning, råd }: Counts): string =>
  `${fel} fel, ${varning} ${varning === 1 ? "varning" : "varningar"}${råd ? `, ${råd} råd` : ""}`;

/** The whole result in one line. */
export function summary(problems: readonly Problem[], files: number): string {
  const read = `${files} ${files === 1 ? "fil läst" : "filer lästa"}`;
  return problems.length === 0 ? `Allt stämmer: ${read}.` : `${countsInWords(countsOf(problems))} (${read}).`;
}

/** The replacements that surely mend a problem; none where a person must choose, or the whole file is written in another form. */
export function editsOf({ fix, span, rewrite }: Problem): readonly { span: Span; text: string }[] {
  if (fix) return [{ span, text: fix.text }];
  return rewrite && "edits" in rewrite ? rewrite.edits : [];
}
