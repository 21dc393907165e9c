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

/** Answers as they would be filled in in the form of their type. What it does not ask for goes in the box for more. */
export function filledIn(svar: Svar, brodtext: string, register: Register): Filled {
  const filled: Record<string, Filled[string]> = { text: brodtext, intyg: true };
  const asked = new Set(["typ", "titel"]);
  for (const { path, fraga } of formFields(svar.typ, register)) {
    const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], svar);
    asked.add(path[0] ?? "");
    filled[path.join("-")] =
      fraga.delar.length > 0
        ? ((value ?? []) as unknown[]).map((group) => toLine(group, fraga.delar)).join("\n")
        : (value as Filled[string]);
  }
  const more = Object.entries(svar).filter(([key]) => !asked.has(key));
  return { ...filled, fler: more.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join("\n") };
}

/** An issue made in the form of a type. */
export const issueFrom = (svar: Svar, brodtext: string, register: Register) => ({
  title: String(svar["titel"]),
  body: renderedBody(noticeForm(svar.typ, register).body, filledIn(svar, brodtext, register)),
});
