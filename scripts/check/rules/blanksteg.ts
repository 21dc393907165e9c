import type { Token } from "markdown-it";
import { renderMarkdown } from "../../content/markdown.ts";
import { parseYaml } from "../../content/yaml.ts";
import type { Finding } from "../problem.ts";
import { type FileContext, rule } from "../rule.ts";

const TRAILING = /(?<![ \t])[ \t]+$/gm;
const trimmed = (text: string) => text.replace(TRAILING, "");

/** Are there blanks at the end of any line? Asked of every file, so it goes from line to line and not from sign to sign. */
function hasTrailing(text: string): boolean {
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) if (isBlank(text, at - 1)) return true;
  return isBlank(text, text.length - 1) || (/[\r\u2028\u2029]/.test(text) && /[ \t][\r\u2028\u2029]/.test(text));
}

const isBlank = (text: string, at: number): boolean => text[at] === " " || text[at] === "\t";

type Place = { start: number; end: number };

/** Blanks at line ends of the text, but those that mean something: two before a next line break the line, and code is kept as it is. */
function blanksInText({ text: { body, bodyStart, tokens } }: FileContext): Place[] {
  if (body.trim() === "") return [];
  const found = [...body.matchAll(TRAILING)].filter(({ 0: blanks, index }) => {
    const line = body.slice(body.lastIndexOf("\n", index - 1) + 1, index);
    const next = body.slice(index + blanks.length + 1).split("\n", 1)[0] ?? "";
    return line === "" || next.trim() === "" || !blanks.endsWith("  ");
  });
  if (found.length === 0) return [];
  const lines = linesOfCode(tokens);
  const lineAt = lineCounter(body);
  return found
    .filter(({ index }) => !lines.has(lineAt(index)))
    .map(({ 0: blanks, index }) => ({ start: bodyStart + index, end: bodyStart + index + blanks.length }));
}

const linesOfCode = (tokens: readonly Token[]): Set<number> =>
  new Set(
    tokens
      .filter(({ type }) => type === "fence" || type === "code_block")
      .flatMap(({ map }) => (map ? Array.from({ length: map[1] - map[0] }, (_, i) => map[0] + i) : [])),
  );

/** Counts lines from the beginning on, for places that come in order. */
function lineCounter(text: string): (index: number) => number {
  let [line, after] = [0, 0];
  return (index) => {
    for (let at = text.indexOf("\n", after); at >= 0 && at < index; at = text.indexOf("\n", after)) {
      line += 1;
      after = at + 1;
    }
    return line;
  };
}

function blanksInFields({ source, text: { bodyStart } }: FileContext): Place[] {
  const head = source.slice(0, bodyStart);
  return [...head.matchAll(TRAILING)].map(({ 0: blanks, index }) => ({ start: index, end: index + blanks.length }));
}

/** Does taking them away leave every value and every word as it was? Blanks in a text of several lines can be part of it. */
function isSafe({ source, tree, text }: FileContext, places: readonly Place[]): boolean {
  const without = (from: number, to: number) =>
    places
      .filter(({ start, end }) => start >= from && end <= to)
      .reduceRight(
        (left, { start, end }) => left.slice(0, start - from) + left.slice(end - from),
        source.slice(from, to),
      );
  const head = source.slice(4, Math.max(text.bodyStart - 4, 4));
  const fields = trimmed(head) === head || same(parseYaml(trimmed(head), 4).data, tree.data);
  const body = without(text.bodyStart, source.length);
  return fields && (body === text.body || same(shape(renderMarkdown(body, 0).text.tokens), shape(text.tokens)));
}

const same = (a: unknown, b: unknown) => a !== undefined && JSON.stringify(a) === JSON.stringify(b);

const shape = (tokens: readonly Token[]): unknown[] =>
  tokens.map(({ type, tag, attrs, info, markup, content, children }) =>
    type === "inline" ? shape(children ?? []) : [type, tag, attrs, info, markup, content],
  );

export const blanksteg = rule({
  id: "blanksteg",
  severity: "råd",
  titel: "Mellanslag sist på raden",
  why: "Mellanslag och tabbar sist på en rad syns inte, men gör att raden ser ändrad ut när någon annan sparar filen.",
  when: ({ source }) => hasTrailing(source),
  *check(context): Generator<Finding> {
    const places = [...blanksInFields(context), ...blanksInText(context)];
    const [first] = places;
    if (!first) return;
    const edits = places.map((place) => ({ ...place, text: "" }));
    const antal = places.length === 1 ? "en rad" : `${places.length} rader`;
    const message = `Mellanslag eller tabbar står sist på ${antal}. Ta bort dem.`;
    yield { ...first, message, ...(isSafe(context, places) && { fix: { edits } }) };
  },
  examples: [
    { fel: "belopp: högst 50\u00A0000\u00A0kronor  ", ratt: "belopp: högst 50\u00A0000\u00A0kronor", tecken: "  " },
    {
      del: "text",
      fel: "Stödet gäller nu. \n\nSök senast i maj.",
      ratt: "Stödet gäller nu.\n\nSök senast i maj.",
      tecken: " ",
    },
  ],
});
