import { notistext, type Svar } from "../../schemas/notistext.ts";
import { told } from "../check/report/report.ts";
import { readText } from "../content/read-text.ts";
import type { Judged } from "../content/rule-faults.ts";

/** What the validator has against an answer, in its own words; undefined when it takes it. What is not answered yet is no fault. */
export function answerFault(svar: Svar, nyckel: string, value: unknown, by: Judged): string | undefined {
  const text = notistext({ ...svar, [nyckel]: value }, "");
  const [first, last] = linesOf(text, nyckel);
  const fault = readText(text, svar.typ, "ny-notis", by).problems.find(
    ({ rule, severity, span }) =>
      severity === "fel" && rule !== "saknat-falt" && span.line >= first && span.line <= last,
  );
  return fault && told(fault);
}

/** The first and last line of a field, 1-based. */
function linesOf(text: string, nyckel: string): [first: number, last: number] {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.startsWith(`${nyckel}:`));
  const next = lines.findIndex((line, i) => i > first && /^\S/.test(line));
  return [first + 1, next];
}
