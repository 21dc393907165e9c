import { minnsOm } from "../../schemas/minne.ts";
import type { BodyText } from "../content/body-text.ts";
import { blot, withoutCode } from "./reader-texts.ts";
import { secondNotice } from "./second-notice.ts";

/** Code in a line, addresses in < >, whole links with their words, definitions of links. */
const LINKED =
  /(?<!`)(`+)[^`]+\1|<[a-z]+:[^\s<>]*>|\[[^[\]\n]*\](?:\([^\s()]*(?:[ \t]+"[^"\n]*")?\)|\[[^[\]\n]*\])|^\[[^^\]\n][^\]\n]{0,200}\]:[^\n]*/gim;

/** The body as written and as long as it is, without what is code or a link already: where marks that became text are looked for. */
export const roughMarkdown: (text: BodyText) => string = minnsOm((text) => {
  const andra = secondNotice(text);
  const body = withoutCode(text);
  const own = andra
    ? body.slice(0, andra.start) + blot(body.slice(andra.start, andra.end)) + body.slice(andra.end)
    : body;
  return own.replace(LINKED, blot);
});

export type Line = { line: string; start: number };

/** The lines of such a text, with where they begin in the file. */
export function roughLines(text: BodyText): Line[] {
  let start = text.bodyStart;
  return roughMarkdown(text)
    .split("\n")
    .map((line) => {
      const at = { line, start };
      start += line.length + 1;
      return at;
    });
}
