import type { Token } from "markdown-it";
import type { Brodtext } from "../../schemas/sida.ts";
import { vik } from "../../schemas/vik.ts";

/** Gives each heading an id from its words, so that it can be linked to; doubles get a number. */
export function addHeadingIds(tokens: Token[]): void {
  const taken = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.type !== "heading_open") return;
    const base =
      vik(inlineText(tokens[i + 1]))
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "") || "avsnitt";
    let id = `text-${base}`;
    for (let number = 2; taken.has(id); number++) id = `text-${base}-${number}`;
    taken.add(id);
    token.attrSet("id", id);
  });
}

/** Makes escaped and entity-written characters ordinary text again, once they have been told apart from raw ones. */
export function joinText(tokens: Token[]): void {
  for (const child of tokens.flatMap(({ children }) => children ?? []))
    if (child.type === "text_special") child.type = "text";
}

/** Columns are set by class: the pages' policy lets no style attribute through. */
export function alignByClass(tokens: Token[]): void {
  for (const token of tokens) {
    const style = token.attrGet("style");
    if (style === null) continue;
    token.attrs = token.attrs?.filter(([name]) => name !== "style") ?? null;
    const side = /right|center/.exec(String(style))?.[0];
    if (side) token.attrSet("class", side === "right" ? "hoger" : "mitten");
  }
}

export function headingsOf(tokens: Token[]): Brodtext["rubriker"] {
  return tokens.flatMap((token, i) =>
    token.type === "heading_open"
      ? [{ niva: Number(token.tag.slice(1)), id: String(token.attrGet("id")), text: inlineText(tokens[i + 1]) }]
      : [],
  );
}

/** Where the text links to, in order. */
export const linksOf = (tokens: Token[]): string[] =>
  tokens
    .flatMap((token) => token.children ?? [])
    .flatMap((child) => (child.type === "link_open" ? [String(child.attrGet("href"))] : []));

/** The words of the text without markup, block by block. */
export const textOf = (tokens: Token[]): string =>
  tokens
    .filter(({ type }) => type === "inline" || type === "fence" || type === "code_block")
    .map((token) => (token.type === "inline" ? inlineText(token) : token.content))
    .join("\n")
    .trim();

const inlineText = (token: Token | undefined): string =>
  (token?.children ?? [])
    .map((child) => (child.type === "softbreak" || child.type === "hardbreak" ? " " : child.content))
    .join("");
