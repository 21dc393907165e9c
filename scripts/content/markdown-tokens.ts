import type { Token } from "markdown-it";
import type { Brodtext } from "../../schemas/sida.ts";
import { vik } from "../../schemas/vik.ts";

/** The headings of a text. Each is given an id from its words, so that it can be linked to; doubles get a number. */
export function headingsOf(tokens: Token[]): Brodtext["rubriker"] {
  const taken = new Map<string, number>();
  const headings: Brodtext["rubriker"] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const text = inlineText(tokens[i + 1]);
    const id = idFor(text, taken);
    token.attrSet("id", id);
    headings.push({ niva: Number(token.tag.slice(1)), id, text });
  }
  return headings;
}

/** `taken` holds the ids given so far, each with the number that its next double may have: a text of doubles is not counted through for each. */
function idFor(text: string, taken: Map<string, number>): string {
  const words = vik(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const base = `text-${words || "avsnitt"}`;
  let id = base;
  let number = taken.get(base) ?? 2;
  for (; taken.has(id); number++) id = `${base}-${number}`;
  taken.set(base, number);
  if (id !== base) taken.set(id, 2);
  return id;
}

/** Makes escaped and entity-written characters ordinary text again, once they have been told apart from raw ones. */
export function joinText(tokens: Token[]): void {
  for (const { children } of tokens)
    for (const child of children ?? []) if (child.type === "text_special") child.type = "text";
}

/** Columns are set by class: the pages' policy lets no style attribute through. */
export function alignByClass(tokens: Token[]): void {
  for (const token of tokens) {
    const style = token.attrs && token.attrGet("style");
    if (style === null) continue;
    token.attrs = token.attrs?.filter(([name]) => name !== "style") ?? null;
    const side = /right|center/.exec(String(style))?.[0];
    if (side) token.attrSet("class", side === "right" ? "hoger" : "mitten");
  }
}

/** Where the text links to, in order. */
export function linksOf(tokens: Token[]): string[] {
  const links: string[] = [];
  for (const { children } of tokens)
    for (const child of children ?? []) if (child.type === "link_open") links.push(String(child.attrGet("href")));
  return links;
}

/** The words of the text without markup, block by block. */
export const textOf = (tokens: Token[]): string =>
  tokens
    .filter(({ type }) => type === "inline" || type === "fence" || type === "code_block")
    .map((token) => (token.type === "inline" ? inlineText(token) : token.content))
    .join("\n")
    .trim();

function inlineText(token: Token | undefined): string {
  let text = "";
  for (const { type, content } of token?.children ?? [])
    text += type === "softbreak" || type === "hardbreak" ? " " : content;
  return text;
}
