import MarkdownIt, { type Token } from "markdown-it";
import { arEnkelLank } from "../../schemas/falt.ts";
import type { Brodtext } from "../../schemas/sida.ts";
import type { Fault } from "../check/problem.ts";
import { type BodyText, bodyText } from "./body-text.ts";
import { tokenFaults } from "./markdown-faults.ts";
import { Lines } from "./markdown-lines.ts";
import { plainText } from "./markdown-text.ts";
import { alignByClass, headingsOf, joinText, linksOf, textOf } from "./markdown-tokens.ts";

/** `brodtext` is made when it is asked for: who only looks for faults has no use for it. Empty where there are any. */
export type Rendered = Pick<Brodtext, "rubriker" | "lankar"> & {
  brodtext(): Brodtext;
  text: BodyText;
  faults: Fault[];
};

/** A table row is far shorter in Markdown than in HTML; this stops a small file from becoming a huge page. */
const MAX_HTML = 512 * 1024;
/** More than the tags of a token, or a character of it, can become. */
const [LONGEST_TAGS, LONGEST_CHARACTER] = [100, 10];

/**
 * CommonMark and tables; raw HTML off, no guessing of links, no typographer. Links of every kind are let through to the
 * tokens so that each bad one can be told; a text with any fault is never published. What lies deeper than `maxNesting` is dropped,
 * so that limit lies well beyond the one that is told.
 */
const md = new MarkdownIt("default", { html: false, linkify: false, typographer: false, maxNesting: 100 });
md.validateLink = () => true;
const normalizeLink = md.normalizeLink.bind(md);
md.normalizeLink = (url) => (arEnkelLank(url) ? url : normalizeLink(url));
// Escaped characters stay tokens of their own, so that `\<b>` is not taken for raw HTML.
md.core.ruler.disable("text_join");
md.disable(["strikethrough", "smartquotes", "replacements"], true);
md.inline.ruler.at("text", plainText);
md.block.State = Lines;

// A wide table scrolls inside its own frame, which the keyboard must be able to reach.
md.renderer.rules.table_open = () => '<div class="tabellram" role="group" aria-label="Tabell" tabindex="0"><table>\n';
md.renderer.rules.table_close = () => "</table></div>\n";

/** Renders a body. `offset` is where it begins in the file, `mapp` the folder of the file. */
export function renderMarkdown(source: string, offset: number, mapp = ""): Rendered {
  const tokens = md.parse(source, {});
  const text = bodyText(source, offset, tokens);
  const faults = tokenFaults(text, mapp);
  joinText(tokens);
  alignByClass(tokens);
  const [rubriker, lankar] = [headingsOf(tokens), linksOf(tokens)];
  let made: string | undefined;
  const html = () => {
    made ??= md.renderer.render(tokens, md.options, {});
    return made;
  };
  if (faults.length === 0 && mayBeHuge(tokens) && html().length > MAX_HTML)
    faults.push({
      rule: "for-stor-fil",
      start: offset,
      end: offset + 1,
      message: "Texten blir en orimligt stor sida. Dela upp den eller korta tabellerna.",
    });
  const brodtext = () => ({ html: faults.length > 0 ? "" : html(), text: textOf(tokens), rubriker, lankar });
  return { rubriker, lankar, brodtext, text, faults };
}

/** Few texts are worth making HTML of to know how long it is. */
const mayBeHuge = (tokens: readonly Token[]): boolean => tokens.reduce((sum, token) => sum + most(token), 0) > MAX_HTML;

/** The most characters that a token can become. An address may stand in one place and be used in many. */
function most({ content, attrs, children }: Token): number {
  const given = (attrs ?? []).reduce((sum, [, value]) => sum + String(value).length, content.length);
  return (children ?? []).reduce((sum, child) => sum + most(child), LONGEST_TAGS + LONGEST_CHARACTER * given);
}
