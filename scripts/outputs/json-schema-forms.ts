import { z } from "zod";
import type { Register } from "../../schemas/register.ts";

type Nyckel = NonNullable<z.core.GlobalMeta["register"]>;
type Node = z.core.JSONSchema.BaseSchema;
type Override = NonNullable<z.core.ToJSONSchemaParams["override"]>;

/** A day; a day and perhaps a time; as much of it as is known. White space at the ends is allowed, as the validator allows it. */
const TIME = String.raw`((T|,? +)(kl\.? ?)?\d{1,2}[.:]\d{2}(:00)?(\+0[12]:00)?)?`;
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;

/**
 * What zod checks by a function leaves no trace in a JSON Schema, so such texts are known by what they accept: all of `yes`, and none of `no`.
 * Only the form is told; whether the calendar has the day is left to the validator.
 */
const FORMS = [
  { yes: ["2020-04-07"], no: ["2020-04-07 13:30", "x"], pattern: String.raw`^\s*${DAY}\s*$` },
  { yes: ["2020-04-07", "2020-04-07 13:30"], no: ["okänt", "x"], pattern: String.raw`^\s*${DAY}${TIME}\s*$` },
  {
    yes: ["2020-04-07", "2020-04-07 13:30", "2020-04", "2020", "okänt"],
    no: ["x"],
    pattern: String.raw`^\s*(okänt|\d{4}(-\d{2})?|${DAY}${TIME})\s*$`,
  },
  { yes: ["https://www.almi.se/"], no: ["http://www.almi.se/", "x"], pattern: "^[hH][tT][tT][pP][sS]://" },
] as const;

/** Puts into a JSON Schema what zod cannot: the names of a register where one must be written, and the form of dates and addresses. */
export const overrideFor =
  (register: Register): Override =>
  ({ zodSchema, jsonSchema }) => {
    const node = jsonSchema as Node & { register?: Nyckel; sort?: string };
    const names = node.register ?? elementRegister(zodSchema);
    delete node.register;
    delete node.sort;
    if (names) for (const text of textsOf(node)) becomeEnum(text, namesIn(register, names));
    const form = isLimited(node) ? undefined : formOf(zodSchema);
    if (!form) return;
    for (const text of textsOf(node))
      if (!isLimited(text)) Object.assign(text, { pattern: form.pattern, examples: [...form.yes] });
  };

/** A text or list of texts becomes a list behind a pipe; its names are told of at the far end. */
function elementRegister({ _zod: { def } }: z.core.$ZodTypes): Nyckel | undefined {
  if (def.type !== "pipe") return undefined;
  const out = def.out._zod.def as z.core.$ZodArrayDef;
  return out.type === "array" ? z.globalRegistry.get(out.element as z.ZodType)?.register : undefined;
}

const isLimited = (node: Node): boolean =>
  [node.enum, node.const, node.format, node.pattern, node.minLength].some((limit) => limit !== undefined);

function becomeEnum(text: Node, names: string[]): void {
  delete text.minLength;
  delete text.maxLength;
  text.enum = names;
}

function namesIn(register: Register, nyckel: Nyckel): string[] {
  const names = register[nyckel].map(({ namn }) => namn);
  if (nyckel !== "regioner") return names;
  return [...new Set(["alla", ...names, ...register.programomraden.map(({ namn }) => namn)])];
}

/** The places for text in what a schema node allows. */
function textsOf(node: Node): Node[] {
  const inner = [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])] as Node[];
  return node.type === "string" ? [node] : inner.flatMap(textsOf);
}

function formOf(schema: z.core.$ZodTypes) {
  const accepts = (text: string) => (schema as unknown as z.ZodType).safeParse(text).success;
  return FORMS.find(({ yes, no }) => yes.every(accepts) && !no.some(accepts));
}
