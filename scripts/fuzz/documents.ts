import fc from "fast-check";
import { typnamn } from "../../schemas/typer.ts";
import { exampleNotice } from "../check/example-notice.ts";
import { KEYS, LINKS, MARKDOWN, ODD, VALUES, YAML } from "./pieces.ts";

const piece = fc.oneof(
  ...[YAML, MARKDOWN, LINKS, VALUES, ODD, KEYS].map((pieces) => fc.constantFrom(...pieces)),
  fc.constantFrom("\n", "\n\n", " ", "  ", "text "),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const shards = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

/** A value as YAML has them, nested a little. */
const value: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...VALUES, ...typnamn),
  shards,
  fc.array(fc.constantFrom(...VALUES, ...LINKS), { maxLength: 5 }).map((values) => `[${values.join(", ")}]`),
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES)), { maxLength: 4 })
    .map((fields) => fields.map(([k, v]) => `\n  ${k}: ${v}`).join("")),
  fc
    .array(fc.constantFrom(...VALUES, ...LINKS), { maxLength: 4 })
    .map((items) => items.map((item) => `\n  - ${item}`).join("")),
);

/** A right notice with some fields set to something else. */
const otherFields = fc.array(fc.tuple(fc.constantFrom(...KEYS), value), { minLength: 1, maxLength: 4 }).map((fields) =>
  fields.reduce((notice, [key, text]) => {
    const line = new RegExp(`^${key}:.*$`, "m");
    return line.test(notice)
      ? notice.replace(line, () => `${key}: ${text}`)
      : notice.replace("\nkallor:", () => `\n${key}: ${text}\nkallor:`);
  }, exampleNotice),
);

const otherBody = shards.map((text) => `${exampleNotice}\n${text}\n`);

/** A right notice in which one stretch is cut out, doubled, or has something put in its place. */
const torn = fc
  .tuple(fc.nat(exampleNotice.length), fc.nat(30), shards, fc.boolean())
  .map(([at, length, text, doubled]) => {
    const cut = exampleNotice.slice(at, at + length);
    return exampleNotice.slice(0, at) + (doubled ? cut + cut : text) + exampleNotice.slice(at + length);
  });

const inOtherBytes = (text: string) =>
  fc
    .constantFrom<(text: string) => Uint8Array>(
      (t) => Buffer.from(t),
      (t) => Buffer.from(t),
      (t) => Buffer.from(t.replaceAll("\n", "\r\n")),
      (t) => Buffer.from(`\uFEFF${t}`),
      (t) => Buffer.from(t, "utf16le"),
      (t) => Buffer.from(t, "latin1"),
    )
    .map((encode) => encode(text));

/** Bytes of a file that is a notice, nearly a notice, or nothing of the kind. */
export const documents: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 8, arbitrary: fc.oneof(otherFields, otherBody, torn).chain(inOtherBytes) },
  { weight: 2, arbitrary: shards.map((text) => Buffer.from(`---\n${text}`)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
);
