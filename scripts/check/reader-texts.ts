import { minnsOm } from "../../schemas/minne.ts";
import type { BodyText } from "../content/body-text.ts";
import type { FileContext } from "./rule.ts";
import { valuesIn } from "./values.ts";

/** A find in what readers read. `text` is the stretch it stands in, as written: `match.index` counts from its beginning. */
export type Traff = { match: RegExpExecArray; text: string; start: number; end: number };

/** Fields of running text, at any depth, that the editor has written and readers read. Titles of sources are others' words. */
export const LOPTEXT: ReadonlySet<string> = new Set([
  ..."titel sammanfattning delomrade belopp vad kort lang text program fore efter inbjudna plats".split(" "),
  ..."lardom resultat riktas_till svar namn".split(" "),
]);

const OTHERS = new Set<PropertyKey>(["kallor", "dokumentation", "underlag"]);
const isOthers = (step: PropertyKey): boolean => OTHERS.has(step);

/**
 * Every match of a global `pattern` in the fields `falt` and in the body. It is held against the file as written, so that places are exact:
 * a line may break wherever a space may stand, hence write `\s+` between words. Code and addresses are no text.
 */
export function* matchesIn(context: FileContext, pattern: RegExp, falt = LOPTEXT): Generator<Traff> {
  yield* fieldMatches(context, pattern, falt);
  yield* bodyMatches(context.text, pattern);
}

/** The same in the fields alone; `field` tells one from another. */
export function* fieldMatches(
  context: FileContext,
  pattern: RegExp,
  falt = LOPTEXT,
): Generator<Traff & { field: string }> {
  for (const { value, path, falt: namn } of valuesIn(context.data)) {
    if (typeof value !== "string" || !falt.has(namn) || path.some(isOthers) || value.search(pattern) < 0) continue;
    const [from, to] = context.tree.valueSpan(path);
    for (const traff of matchesAt(context.source.slice(from, to), from, pattern))
      yield { ...traff, field: path.join(".") };
  }
}

/** The same in the body alone. */
export function* bodyMatches(text: BodyText, pattern: RegExp): Generator<Traff> {
  if (text.body.search(pattern) >= 0) yield* matchesAt(proseOf(text), text.bodyStart, pattern);
}

/** Does the running text name the year too? Then it is meant, and no slip of the finger. */
export const tellsYear = ({ data, text }: FileContext, ar: string): boolean =>
  text.body.includes(ar) ||
  Object.entries(data).some(([key, value]) => LOPTEXT.has(key) && typeof value === "string" && value.includes(ar));

function* matchesAt(text: string, offset: number, pattern: RegExp): Generator<Traff> {
  for (const match of text.matchAll(pattern)) {
    const start = offset + match.index;
    yield { match, text, start, end: start + match[0].length };
  }
}

/** Signs that no file may hold: what was no running text, and where a paragraph ends. */
const BLOT = "\u0001";
export const BREAK = "\0";

/** The body as long as it is, with all that is no running text blotted out, and a break after each paragraph that does not end in a colon. */
export const proseOf: (text: BodyText) => string = minnsOm((text) =>
  withoutCode(text)
    .replace(NOT_PROSE, blot)
    .replace(/(?<!:)\n(?=[ \t]*\n)/g, BREAK),
);

/** Code in a line, addresses of links, addresses standing bare, definitions of links. */
const NOT_PROSE = /(?<!`)(`+)[^`]+\1|\]\([^)\s]*|https?:\/\/[^\s)<>\]]*|^\[[^\]\n]{1,200}\]:[^\n]*/gm;

export const blot = (text: string): string => text.replace(/[^\n]/g, BLOT);

/** The body as long as it is, with its blocks of code blotted out. */
export function withoutCode({ body, tokens }: BodyText): string {
  const blocks = tokens.filter(({ type }) => type === "fence" || type === "code_block");
  if (blocks.length === 0) return body;
  const lines = body.split("\n");
  for (const { map } of blocks) for (let i = map?.[0] ?? 0; i < (map?.[1] ?? 0); i++) lines[i] = blot(lines[i] ?? "");
  return lines.join("\n");
}
