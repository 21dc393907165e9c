import { faltnamn } from "../../schemas/faltnamn.ts";
import type { Problem } from "../check/problem.ts";
import { asText } from "../check/report/markdown.ts";
import { told } from "../check/report/report.ts";
import { shown } from "../check/report/safe.ts";
import { fieldAt } from "../content/field-at.ts";
import { BRODTEXT } from "./form.ts";

/** Problems for whoever filled in the form: by the names of its boxes, not by lines of a file that they have not seen. */
export const problemList = (problems: readonly Problem[], text: string): string =>
  problems.map((problem) => `- ${row(shown(problem), text)}`).join("\n");

function row(problem: Problem, text: string): string {
  const { span, severity } = problem;
  const said = asText(told(problem));
  const where = whereOf(problem, text, span.line);
  return `${where ? `**${where}:** ` : ""}${said}${severity === "fel" ? "" : ` (${severity})`}`;
}

/** What is missing stands nowhere; its sentence names the field. */
function whereOf({ message }: Problem, text: string, line: number): string | undefined {
  const key = fieldAt(text, line);
  if (key === "titel") return "Rubriken";
  if (key) return faltnamn([key]);
  const named = /^Fältet ”([a-z_]+)” saknas/.exec(message)?.[1];
  if (named) return faltnamn([named]);
  return line > text.split("\n").indexOf("---", 1) ? BRODTEXT : undefined;
}
