import type { Svar } from "../../schemas/notistext.ts";
import type { Register } from "../../schemas/register.ts";
import { noticeForm } from "../../scripts/issue/form.ts";
import { formFields } from "../../scripts/issue/form-fields.ts";
import type { FormElement } from "../../scripts/issue/form-schema.ts";
import { toLine } from "../../scripts/issue/lines.ts";

/** What was filled in in a form, by the ids of its boxes: a text, the names chosen, or whether a box is ticked. */
export type Filled = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** The body of an issue as GitHub writes it from a form. */
export function renderedBody(elements: readonly FormElement[], filled: Filled): string {
  const sections = elements.flatMap((element) => {
    if (element.type === "markdown") return [];
    const answer = filled[element.id];
    const { label } = element.attributes;
    return [`### ${label}\n\n${answerText(element, answer)}`];
  });
  return sections.join("\n\n");
}

function answerText(element: Exclude<FormElement, { type: "markdown" }>, answer: Filled[string]): string {
  if (element.type === "checkboxes")
    return element.attributes.options.map(({ label }) => `- [${answer ? "x" : " "}] ${label}`).join("\n");
  const text = typeof answer === "object" ? answer.join(", ") : String(answer ?? "");
  return text === "" ? "_No response_" : text;
}

type Falt = Record<string, unknown>;

/** Answers as they would be filled in in the form of their type. What it does not ask for goes in the box for more. */
export function filledIn({ typ, titel: _, ...svar }: Svar, brodtext: string, register: Register): Filled {
  const filled: Record<string, Filled[string]> = { text: brodtext, intyg: true };
  const more: Falt = structuredClone(svar);
  for (const { path, fraga } of formFields(typ, register)) {
    const value = taken(more, path);
    filled[path.join("-")] =
      fraga.delar.length > 0
        ? ((value ?? []) as unknown[]).map((group) => toLine(group, fraga.delar)).join("\n")
        : (value as Filled[string]);
  }
  const left = Object.entries(more).filter(([, value]) => value !== undefined && JSON.stringify(value) !== "{}");
  return { ...filled, fler: left.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join("\n") };
}

/** Takes an answer out of those that are left. */
function taken(from: Falt, [key = "", ...rest]: readonly string[]): unknown {
  if (rest.length > 0) return from[key] === undefined ? undefined : taken(from[key] as Falt, rest);
  const value = from[key];
  delete from[key];
  return value;
}

/** An issue made in the form of a type. */
export const issueFrom = (svar: Svar, brodtext: string, register: Register) => ({
  title: String(svar["titel"]),
  body: renderedBody(noticeForm(svar.typ, register).body, filledIn(svar, brodtext, register)),
});
