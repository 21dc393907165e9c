import type { BodyText } from "../../content/body-text.ts";
import { rule } from "../rule.ts";

export const tabellUtanRubriker = rule({
  id: "tabell-utan-rubriker",
  severity: "varning",
  titel: "Tabell utan kolumnrubriker",
  why: "En skärmläsare läser kolumnens rubrik före varje värde. Utan rubrik är siffrorna bara siffror.",
  when: ({ text }) => text.body.includes("|"),
  *check({ text, source }) {
    for (const [i, token] of text.tokens.entries()) {
      if (token.type !== "table_open") continue;
      const tomma = emptyHeaders(text.tokens, i);
      if (tomma.length === 0) continue;
      const [start] = text.locate(token)("");
      const lineEnd = source.indexOf("\n", start);
      const vilka =
        tomma.length === 1 ? `kolumn ${tomma[0]}` : `kolumnerna ${tomma.join(", ").replace(/, (?=\d+$)/, " och ")}`;
      yield {
        start,
        end: lineEnd < 0 ? source.length : lineEnd,
        message: `Tabellen saknar rubrik för ${vilka}. Skriv i översta raden vad kolumnen innehåller.`,
      };
    }
  },
  examples: [
    {
      del: "text",
      fel: "|  |  |\n| --- | --- |\n| Rådgivning | 155 |\n| Digitalisering | 23 |",
      ratt: "| Område | Miljoner kronor |\n| --- | --- |\n| Rådgivning | 155 |\n| Digitalisering | 23 |",
      tecken: "|  |  |",
    },
    {
      del: "text",
      fel: "|  | Sista dag |\n| --- | --- |\n| Konserter | 13 maj 2020 |",
      ratt: "| Evenemang | Sista dag |\n| --- | --- |\n| Konserter | 13 maj 2020 |",
      tecken: "|  | Sista dag |",
    },
  ],
});

/** The numbers of the columns whose headers say nothing, in the table that opens at `from`. */
function emptyHeaders(tokens: BodyText["tokens"], from: number): number[] {
  const tomma: number[] = [];
  let column = 0;
  for (let i = from; tokens[i] && tokens[i]?.type !== "thead_close"; i++) {
    if (tokens[i]?.type !== "inline") continue;
    column += 1;
    if (tokens[i]?.content.trim() === "") tomma.push(column);
  }
  return tomma;
}
