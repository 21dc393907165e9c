import { faltnamn } from "../../schemas/faltnamn.ts";
import type { Problem } from "../check/problem.ts";
import { asText } from "../check/report/escape-markdown.ts";
import { told } from "../check/report/report.ts";
import { shown } from "../check/report/safe.ts";
import { fieldAt } from "../content/field-at.ts";
import { BRODTEXT } from "./form.ts";

/** Problems for whoever filled in the form: by the names of its boxes, not by keys and lines of a file that they have not seen. */
export const problemList = (problems: readonly Problem[], text: string): string =>
  problems.map((problem) => `- ${row(shown(problem), text)}`).join("\n");

function row(problem: Problem, text: string): string {
  const key = fieldAt(text, problem.span.line) ?? missingIn(problem);
  const where = key === undefined ? placeOf(problem, text) : key === "titel" ? "Rubriken" : faltnamn([key]);
  const advice = problem.severity === "fel" ? "" : ` (${problem.severity})`;
  return `${where ? `**${where}:** ` : ""}${asText(inNames(told(problem), key))}${advice}`;
}

/** What is missing stands nowhere; its sentence names the field. */
const missingIn = ({ message }: Problem): string | undefined => /^Fältet ”([a-z_]+)” saknas/.exec(message)?.[1];

const placeOf = ({ span }: Problem, text: string): string | undefined =>
  span.line > text.split("\n").indexOf("---", 1) ? BRODTEXT : undefined;

/** A sentence with the names of fields in the place of their keys: of those within the group `key`, else of the others. */
const inNames = (sentence: string, key: string | undefined): string =>
  sentence.replace(/”([a-z_]+)(?:: true)?”/g, (quoted, name: string) => {
    const named = [faltnamn([key ?? "", name]), faltnamn([name])].find((one) => one !== name);
    return named ? `”${named}”` : quoted;
  });
