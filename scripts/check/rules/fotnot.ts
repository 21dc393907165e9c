import { roughMarkdown } from "../rough-markdown.ts";
import { rule } from "../rule.ts";

const FOTNOT = /(?<![\\!])\[\^[^\s[\]]{1,30}\]/g;

export const fotnot = rule({
  id: "fotnot",
  severity: "varning",
  titel: "Fotnoter",
  why: "Fotnoter finns inte här. Tecknen syns som de är skrivna, och den som lyssnar på sidan vet inte vart de leder.",
  when: ({ text }) => text.body.includes("[^"),
  *check({ text }) {
    const seen = new Set<string>();
    for (const { 0: not, index } of roughMarkdown(text).matchAll(FOTNOT)) {
      if (seen.has(not)) continue;
      seen.add(not);
      const start = text.bodyStart + index;
      const message = `Fotnoten ${not} fungerar inte här. Skriv det som en mening i texten, eller som en länk till källan.`;
      yield { start, end: start + not.length, message };
    }
  },
  examples: [
    {
      del: "text",
      fel: "Stödet är nytt.[^1]\n\n[^1]: Enligt Almi.",
      ratt: "Stödet är nytt, enligt Almi.",
      tecken: "[^1]",
    },
  ],
});
