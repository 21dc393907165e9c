import { z } from "zod";

/** Text that GitHub takes: not empty, and short enough to be read. */
const Words = (max: number) => z.string().trim().min(1).max(max);

/** What GitHub refuses in labels, since it is how passwords are fished for. */
const FORBIDDEN = /password|passwd|secret|credential/i;

const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const Label = Words(80).refine((text) => !FORBIDDEN.test(text) && !text.includes("\n"));
const Required = z.strictObject({ required: z.boolean() });

/** Choices are told apart by commas in what is sent in, and `None` means no choice. */
const Choice = Words(100).refine((text) => !/,|^none$/i.test(text));
const unique = (items: readonly string[]): boolean => new Set(items).size === items.length;

const Markdown = z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: Words(3000) }) });

const asked = { id: Id, validations: Required.optional() };
const told = { label: Label, description: Words(500).optional() };

const Input = z.strictObject({
  type: z.literal("input"),
  ...asked,
  attributes: z.strictObject({ ...told, placeholder: Words(300).optional(), value: Words(300).optional() }),
});
const Textarea = z.strictObject({
  type: z.literal("textarea"),
  ...asked,
  attributes: z.strictObject({ ...told, placeholder: Words(1000).optional(), value: Words(1000).optional() }),
});
const Dropdown = z.strictObject({
  type: z.literal("dropdown"),
  ...asked,
  attributes: z.strictObject({
    ...told,
    multiple: z.boolean().optional(),
    options: z.array(Choice).min(1).max(100).refine(unique),
  }),
});
const Checkboxes = z.strictObject({
  type: z.literal("checkboxes"),
  ...asked,
  attributes: z.strictObject({
    ...told,
    options: z
      .array(z.strictObject({ label: Words(200), required: z.boolean().optional() }))
      .min(1)
      .max(20)
      .refine((options) => unique(options.map(({ label }) => label))),
  }),
});

const Element = z.discriminatedUnion("type", [Markdown, Input, Textarea, Dropdown, Checkboxes]);
export type FormElement = z.output<typeof Element>;

const questions = (body: readonly FormElement[]) => body.flatMap((one) => (one.type === "markdown" ? [] : [one]));

/** An issue form as GitHub takes it ("Syntax for issue forms" and "Common validation errors" in its documentation). */
export const IssueForm = z.strictObject({
  name: Words(200).min(3),
  description: Words(200).min(3),
  title: Words(200).optional(),
  labels: z.array(Words(50)).min(1).max(10).optional(),
  body: z
    .array(Element)
    .min(1)
    .refine((body) => questions(body).length > 0)
    .refine((body) => unique(questions(body).map(({ id }) => id)))
    .refine((body) => unique(questions(body).map(({ attributes }) => attributes.label))),
});
export type IssueForm = z.output<typeof IssueForm>;

/** The page on which a form is chosen. */
export const IssueConfig = z.strictObject({
  blank_issues_enabled: z.boolean(),
  contact_links: z.array(z.strictObject({ name: Words(100), url: z.url(), about: Words(200) })).optional(),
});
export type IssueConfig = z.output<typeof IssueConfig>;
