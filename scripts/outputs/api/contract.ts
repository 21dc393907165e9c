import { z } from "zod";

/** A schema without what only explains it. */
const Form = z.object({
  type: z.string().optional(),
  const: z.union([z.string(), z.boolean()]).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  $ref: z.string().optional(),
  minimum: z.number().optional(),
  enum: z.array(z.string()).optional(),
  required: z.array(z.string()).optional(),
  "x-kolumner": z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), Form).optional();
  },
  get items() {
    return Form.optional();
  },
  get anyOf() {
    return z.array(Form).optional();
  },
  get oneOf() {
    return z.array(Form).optional();
  },
});
type Form = z.output<typeof Form>;

const File = z.object({ parameters: z.array(z.string()), content: z.record(z.string(), Form) });

/** What is promised of the open data: which files there are, and the form of what is in them. Words and examples are no promise. */
export const Contract = z.object({ paths: z.record(z.string(), File), schemas: z.record(z.string(), Form) });
export type Contract = z.output<typeof Contract>;

const PathItem = z.object({
  parameters: z.array(z.object({ name: z.string() })).default([]),
  get: z.object({
    responses: z.object({ "200": z.object({ content: z.record(z.string(), z.object({ schema: Form })) }) }),
  }),
});
const OpenApi = z.object({
  paths: z.record(z.string(), PathItem),
  components: z.object({ schemas: z.record(z.string(), Form) }),
});

/** The promise in an OpenAPI document of ours. @throws ZodError when it is not built as ours are. */
export function contractOf(openApi: unknown): Contract {
  const { paths, components } = OpenApi.parse(openApi);
  const files = Object.entries(paths).map(([path, { parameters, get }]) => {
    const content = Object.entries(get.responses[200].content).map(([type, { schema }]) => [type, schema]);
    return [path, { parameters: parameters.map(({ name }) => name), content: Object.fromEntries(content) }];
  });
  return { paths: Object.fromEntries(files), schemas: components.schemas };
}

/** What `now` breaks of what was promised, a sentence each; nothing when it only adds. */
export function* breaks(promised: Contract, now: Contract): Generator<string> {
  for (const [path, file] of Object.entries(promised.paths)) {
    const found = now.paths[path];
    if (found?.parameters.join() !== file.parameters.join()) yield `${path} is gone`;
    else yield* brokenForms(file.content, found.content, path);
  }
  yield* brokenForms(promised.schemas, now.schemas, "");
}

/** What there is now beyond the promise: all that it would break to take away again. */
export const additions = (promised: Contract, now: Contract): string[] =>
  [...breaks(now, promised)].map((text) => text.replace(/ (is gone|may be missing)$/, ""));

function* brokenForms(
  promised: Record<string, Form>,
  now: Record<string, Form> | undefined,
  place: string,
): Generator<string> {
  for (const [key, form] of Object.entries(promised)) {
    const at = place ? `${place}.${key}` : key;
    const found = now?.[key];
    if (found) yield* broken(form, found, at);
    else yield `${at} is gone`;
  }
}

/** What decides which values may come. Either way a change of it may be one that a program was not written for. */
const LIMITS = ["type", "const", "format", "pattern", "minimum", "$ref"] as const;

function* broken(promised: Form, now: Form, place: string): Generator<string> {
  yield* brokenValues(promised, now, place);
  for (const key of lost(promised.required, now.required))
    if (now.properties?.[key]) yield `${place}.${key} may be missing`;
  yield* brokenForms(promised.properties ?? {}, now.properties, place);
  if (promised.items) yield* brokenForms({ "[]": promised.items }, now.items && { "[]": now.items }, place);
  for (const key of ["anyOf", "oneOf"] as const) yield* brokenForms(named(promised[key]), named(now[key]), place);
}

function* brokenValues(promised: Form, now: Form, place: string): Generator<string> {
  for (const key of LIMITS)
    if (promised[key] !== now[key]) yield `${place}: ${key} ${promised[key]} became ${now[key]}`;
  if (!promised.enum !== !now.enum) yield `${place}: enum ${promised.enum} became ${now.enum}`;
  else for (const value of lost(promised.enum, now.enum)) yield `${place}: the value ${value} is gone`;
  // Programs may find columns by their place, so new ones come last.
  for (const [i, column] of (promised["x-kolumner"] ?? []).entries())
    if (now["x-kolumner"]?.[i] !== column) yield `${place}: column ${i + 1}, ${column}, is gone`;
}

const lost = (promised: readonly string[] = [], now: readonly string[] = []): string[] =>
  promised.filter((value) => !now.includes(value));

/** Alternatives have no names; one is known by all that it says. */
const named = (forms: readonly Form[] = []): Record<string, Form> =>
  Object.fromEntries(forms.map((form) => [form.$ref ?? JSON.stringify(form), form]));
