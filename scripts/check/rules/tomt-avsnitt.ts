import { rule } from "../rule.ts";

export const tomtAvsnitt = rule({
  id: "tomt-avsnitt",
  severity: "varning",
  titel: "Rubrik utan text under",
  why: "En rubrik lovar läsaren något. Den som hoppar dit med skärmläsare eller sökning hittar ingenting.",
  *check({ text, source }) {
    // There are many tokens, and few of them are headings.
    for (let i = 0; i < text.tokens.length; i++) {
      const token = text.tokens[i];
      if (token?.type !== "heading_open") continue;
      // A heading is three tokens: it opens, has its words, closes.
      const next = text.tokens[i + 3];
      if (next && !(next.type === "heading_open" && next.tag <= token.tag)) continue;
      const [start] = text.locate(token)("");
      const lineEnd = source.indexOf("\n", start);
      yield {
        start,
        end: lineEnd < 0 ? source.length : lineEnd,
        message: "Under rubriken står ingenting. Skriv några meningar där, eller ta bort rubriken.",
      };
    }
  },
  examples: [
    {
      del: "text",
      fel: "## Villkor\n\n## Så söker man\n\nAnsökan görs på webben.",
      ratt: "## Villkor\n\nStödet lämnas till små företag.\n\n## Så söker man\n\nAnsökan görs på webben.",
      tecken: "## Villkor",
    },
    {
      del: "text",
      fel: "Stödet lämnas till små företag.\n\n## Mer information",
      ratt: "Stödet lämnas till små företag.",
      tecken: "## Mer information",
    },
  ],
});
