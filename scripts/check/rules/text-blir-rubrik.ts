import type { Token } from "markdown-it";
import { rule } from "../rule.ts";
import { secondNotice } from "../second-notice.ts";

/** Longer than any heading. */
const MAX = 80;

export const textBlirRubrik = rule({
  id: "text-blir-rubrik",
  severity: "varning",
  titel: "En mening som blir rubrik",
  why: "En rad med streck direkt under en text gör hela texten till en rubrik. För den som lyssnar hamnar den i sidans innehållsförteckning.",
  when: ({ text }) => text.tokens.some(isUnderlined),
  *check({ text }) {
    const lines = text.body.split("\n");
    for (const [i, token] of text.tokens.entries()) {
      const content = text.tokens[i + 1];
      if (!isUnderlined(token) || !token.map || !content || !isSentence(content)) continue;
      const rad = token.map[1] - 1;
      const at = lines.slice(0, rad).reduce((sum, line) => sum + line.length + 1, 0);
      const end = at + (lines[rad] ?? "").length;
      // A line that begins another notice is told as that.
      if (secondNotice(text)?.start === end + 1) continue;
      yield {
        start: text.bodyStart + at,
        end: text.bodyStart + end,
        message: "Strecken gör texten ovanför till en rubrik. Ska det vara en linje, lämna en tom rad före strecken.",
        hint: "Ska det vara en rubrik, ta bort strecken och skriv ## och ett mellanslag före den.",
      };
    }
  },
  examples: [
    {
      del: "text",
      fel: "Stödet gäller nu.\n---\n\nSök hos Almi.",
      ratt: "Stödet gäller nu.\n\n---\n\nSök hos Almi.",
      tecken: "---",
    },
  ],
});

const isUnderlined = ({ type, markup }: Token): boolean => type === "heading_open" && markup === "-";

/** What goes on over several lines, ends as a sentence does or is long is no heading; the fields of another notice are told as such. */
const isSentence = ({ content }: Token): boolean =>
  !/^typ:/m.test(content) && (content.includes("\n") || content.length > MAX || /[.,;:!]$/.test(content.trim()));
