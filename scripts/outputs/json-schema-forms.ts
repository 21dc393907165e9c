import { z } from "zod";
import { minns, minnsOm } from "../../schemas/minne.ts";
import type { Register } from "../../schemas/register.ts";

type Nyckel = NonNullable<z.core.GlobalMeta["register"]>;
type Node = z.core.JSONSchema.BaseSchema;
type Override = NonNullable<z.core.ToJSONSchemaParams["override"]>;

/** A day; a day and perhaps a time; as much of it as is known. White space at the ends is allowed, as the validator allows it. */
const TIME = String.raw`((T|,? +)(kl\.? ?)?\d{1,2}[.:]\d{2}(:00)?(\+0[12]:00)?)?`;
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;

/** A text that is accepted wherever no form is asked for. */
const NO_FORM = "x";

/**
 * What zod checks by a function leaves no trace in a JSON Schema, so such texts are known by what they accept: all of `yes`, and none of `no`
 * nor `NO_FORM`.
 * Only the form is told; whether the calendar has the day is left to the validator.
 */
const FORMS = [
  { yes: ["2020-04-07"], no: ["2020-04-07 13:30"], pattern: String.raw`^\s*${DAY}\s*$` },
  { yes: ["2020-04-07", "2020-04-07 13:30"], no: ["okänt"], pattern: String.raw`^\s*${DAY}${TIME}\s*$` },
  {
    yes: ["2020-04-07", "2020-04-07 13:30", "2020-04", "2020", "okänt"],
    no: [],
    pattern: String.raw`^\s*(okänt|\d{4}(-\d{2})?|${DAY}${TIME})\s*$`,
  },
  { yes: ["https://www.almi.se/"], no: ["http://www.almi.se/"], pattern: "^[hH][tT][tT][pP][sS]://" },
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
    // What the schema accepts is only asked where the answer has a place, since asking is slow.
    const free = isLimited(node) ? [] : textsOf(node).filter((text) => !isLimited(text));
    const form = free.length > 0 ? formOf(zodSchema) : undefined;
    if (form) for (const text of free) Object.assign(text, { pattern: form.pattern, examples: [...form.yes] });
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

/** Remembered, since the types share most of their fields; and no text is asked of twice, since most forms begin with the same. */
const formOf = minnsOm((schema: z.core.$ZodTypes) => {
  const accepts = minns((text) => (schema as unknown as z.ZodType).safeParse(text).success);
  return accepts(NO_FORM) ? undefined : FORMS.find(({ yes, no }) => yes.every(accepts) && !no.some(accepts));
});
