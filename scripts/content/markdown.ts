import MarkdownIt from "markdown-it";
import { arEnkelLank } from "../../schemas/falt.ts";
import type { Brodtext } from "../../schemas/sida.ts";
import type { Fault } from "../check/problem.ts";
import { type BodyText, bodyText } from "./body-text.ts";
import { tokenFaults } from "./markdown-faults.ts";
import { Lines } from "./markdown-lines.ts";
import { plainText } from "./markdown-text.ts";
import { alignByClass, headingsOf, joinText, linksOf, textOf } from "./markdown-tokens.ts";

export type Rendered = { brodtext: Brodtext; text: BodyText; faults: Fault[] };

/** A table row is far shorter in Markdown than in HTML; this stops a small file from becoming a huge page. */
const MAX_HTML = 512 * 1024;

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
  const rubriker = headingsOf(tokens);
  const html = faults.length > 0 ? "" : md.renderer.render(tokens, md.options, {});
  if (html.length > MAX_HTML)
    faults.push({
      rule: "for-stor-fil",
      start: offset,
      end: offset + 1,
      message: "Texten blir en orimligt stor sida. Dela upp den eller korta tabellerna.",
    });
  return {
    text,
    brodtext: { html, text: textOf(tokens), rubriker, lankar: linksOf(tokens) },
    faults,
  };
}
