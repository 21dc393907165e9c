import { EXIT, UsageError } from "../arguments.ts";
import { countsOf } from "../check/report/report.ts";
import { textReport } from "../check/report/text.ts";
import { type Others, problemsAmong } from "../content/among-others.ts";
import { composeNotice } from "../content/compose-notice.ts";
import type { Answers } from "./given-answers.ts";
import { nameTaken, pathIn, writeNotice } from "./write-notice.ts";

/** What goes to stdout and to stderr, and the exit code. */
export type Made = { report: string; log: string; code: number };

/** Makes the file of given answers and tells what came of it; with errors nothing is written. @throws UsageError */
export function makeNotice(answers: Answers, others: Others, root: string, dryRun: boolean): Made {
  const composed = composeNotice(answers.svar, answers.brodtext, answers.namn, others.by);
  const problems = problemsAmong(others, composed).map((one) => ({ ...one, file: pathIn(root, one.file) }));
  const told = problems.length > 0 ? textReport(problems, 1) : "";
  if (dryRun) return { report: composed.text, log: told, code: countsOf(problems).fel > 0 ? EXIT.content : EXIT.ok };
  if (countsOf(problems).fel > 0)
    return { report: told, log: "Ingen fil skrevs. Rätta svaren och kör kommandot igen.\n", code: EXIT.content };
  const taken = nameTaken(root, composed.file, others);
  if (taken) throw new UsageError(taken);
  writeNotice(root, composed.file, composed.text);
  return { report: `${told}${nextStep(pathIn(root, composed.file))}`, log: "", code: EXIT.ok };
}

/** What to do when the file is there. */
export const nextStep = (path: string): string => `Skrev ${path}.

Kontrollera allt:  npm run validate
Se den:            npm run dev
Lämna den:         git switch -c ny-notis && git add ${path} && git commit -m "Ny notis"
                   git push -u origin ny-notis, och öppna sedan ett ändringsförslag (pull request)
`;
