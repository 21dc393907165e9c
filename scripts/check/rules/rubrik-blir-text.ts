import { roughMarkdown } from "../rough-markdown.ts";
import { rule } from "../rule.ts";

/** A single sign may be that of a keyword, `#regional`. */
const UTAN = /^ {0,3}(#{2,6})(?=[^\s#])/gm;

export const rubrikBlirText = rule({
  id: "rubrik-blir-text",
  severity: "varning",
  titel: "En rubrik som blir vanlig text",
  why: "Utan mellanslag efter nummertecknen blir raden vanlig text, och tecknen syns för läsaren.",
  // The signs of what did become a heading are in no text.
  when: ({ text }) => text.tokens.some(({ type, content }) => type === "inline" && content.includes("##")),
  *check({ text }) {
    for (const { 0: hela, 1: tecken = "", index } of roughMarkdown(text).matchAll(UTAN)) {
      const start = text.bodyStart + index + hela.length - tecken.length;
      yield {
        start,
        end: start + tecken.length,
        message: `Raden blir ingen rubrik. Skriv ett mellanslag efter ${tecken}`,
        fix: { text: `${tecken} ` },
      };
    }
  },
  examples: [
    { del: "text", fel: "##Om stödet\n\nDet gäller nu.", ratt: "## Om stödet\n\nDet gäller nu.", tecken: "##" },
    {
      del: "text",
      fel: "## Villkor\n\nDe är två.\n\n###Vem som kan söka\n\nSmå företag.",
      ratt: "## Villkor\n\nDe är två.\n\n### Vem som kan söka\n\nSmå företag.",
      tecken: "###",
    },
  ],
});
