import type { Fraga } from "../../schemas/fragor.ts";
import { namnFor, type Svar } from "../../schemas/notistext.ts";
import type { Register } from "../../schemas/register.ts";
import type { Typ } from "../../schemas/typer.ts";
import type { Answers } from "../new/given-answers.ts";
import { BRODTEXT, FLER, INTYG } from "./form.ts";
import { type FormField, formFields, isMultiple } from "./form-fields.ts";
import { fromLines } from "./lines.ts";
import { moreFields } from "./more-fields.ts";
import { type Shape, splitBody } from "./sections.ts";

/** An issue read as answers, and in words what could not be read. */
export type Read = { answers: Answers; faults: string[] } | { faults: string[] };

/** Reads an issue that was made in the form of a type. Its title is that of the notice. */
export function readIssue(issue: { title: string; body: string }, typ: Typ, register: Register): Read {
  const fields = formFields(typ, register);
  const sections = splitBody(issue.body, shapesOf(fields));
  if ("fault" in sections) return { faults: [sections.fault] };
  const { answers } = sections;
  const more = moreFields(answers.get(FLER) ?? "");
  const svar: Svar = { ...merged({ titel: issue.title, ...more.fields }, fields, typ, answers), typ };
  const brodtext = answers.get(BRODTEXT) ?? "";
  return { answers: { svar, brodtext, namn: namnFor(issue.title) }, faults: more.faults };
}

/** The sections of the body of an issue made in a form, in their order. */
export const shapesOf = (fields: readonly FormField[]): Shape[] => [
  ...fields.map(({ fraga, kind }) => ({ label: fraga.namn, kind: SHAPE[kind] })),
  { label: FLER, kind: "text" },
  { label: BRODTEXT, kind: "text" },
  { label: INTYG, kind: "boxes" },
];

const SHAPE = { input: "line", dropdown: "line", checkboxes: "boxes", textarea: "text" } as const;

type Falt = Record<string, unknown>;

/** The answers of the form put among the fields of the last box; where both say something, the form does. */
function merged(into: Falt, fields: readonly FormField[], typ: Typ, answers: ReadonlyMap<string, string>): Falt {
  const out = { ...into };
  for (const field of fields) {
    const value = answerIn(field, typ, answers.get(field.fraga.namn) ?? "");
    const [key = "", part] = field.path;
    if (value === undefined) continue;
    out[key] = part === undefined ? value : { ...groupOf(out[key]), [part]: value };
  }
  return out;
}

const groupOf = (value: unknown): Falt => (typeof value === "object" && value !== null ? (value as Falt) : {});

function answerIn({ fraga, kind }: FormField, typ: Typ, text: string): unknown {
  if (text === "") return undefined;
  if (kind === "checkboxes") return /\[[xX]\]/.test(text) || undefined;
  if (kind === "dropdown") return chosen(fraga, typ, text);
  if (!fraga.lista) return text;
  return fraga.delar.length > 0 ? fromLines(text, fraga.delar) : text.split("\n").map((line) => line.trim());
}

/** What GitHub writes when nothing is chosen that need not be. */
const NONE = "None";

function chosen(fraga: Fraga, typ: Typ, text: string): unknown {
  if (text === NONE) return undefined;
  if (isMultiple(typ, fraga)) return text.split(",").map((name) => name.trim());
  return fraga.lista ? [text] : text;
}
