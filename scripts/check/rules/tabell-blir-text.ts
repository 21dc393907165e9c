import type { Finding } from "../problem.ts";
import { type Line, roughLines } from "../rough-markdown.ts";
import { rule } from "../rule.ts";

const RAD = /^ {0,3}\|.*\|[ \t]*$/;
const STRECK = /^[|:\- \t]*-[|:\- \t]*$/;

export const tabellBlirText = rule({
  id: "tabell-blir-text",
  severity: "varning",
  titel: "En tabell som blir löpande text",
  why: "Under kolumnrubrikerna ska det stå en rad med streck, lika många som kolumnerna. Annars blir tabellen ett stycke med lodstreck i.",
  // What did become a table has its cells without the lines between them.
  when: ({ text }) => text.tokens.some(({ type, content }) => type === "inline" && content.includes("|")),
  *check({ text }) {
    const lines = roughLines(text);
    const tabeller = text.tokens.flatMap(({ type, map }) => (type === "table_open" && map ? [map] : []));
    const isInTable = (i: number) => tabeller.some(([from, to]) => i >= from && i < to);
    for (const [i, line] of lines.entries()) {
      const isFirst = RAD.test(line.line) && !RAD.test(lines[i - 1]?.line ?? "");
      const next = lines[i + 1]?.line ?? "";
      if (isFirst && RAD.test(next) && !isInTable(i)) yield told(line, next);
    }
  },
  examples: [
    {
      del: "text",
      fel: "| Stöd | Sista dag |\n| Brygglån | 30 juni 2020 |",
      ratt: "| Stöd | Sista dag |\n| --- | --- |\n| Brygglån | 30 juni 2020 |",
      tecken: "| Stöd | Sista dag |",
    },
    {
      del: "text",
      fel: "| Stöd | Sista dag |\n| --- |\n| Brygglån | 30 juni 2020 |",
      ratt: "| Stöd | Sista dag |\n| --- | --- |\n| Brygglån | 30 juni 2020 |",
      tecken: "| Stöd | Sista dag |",
    },
  ],
});

const columnsOf = (line: string): number => line.replaceAll("\\|", "").split("|").length - 2;

function told({ line, start }: Line, next: string): Finding {
  const antal = columnsOf(line);
  const streck = `|${" --- |".repeat(Math.max(1, Math.min(antal, 20)))}`;
  const message = STRECK.test(next)
    ? `Tabellen blir löpande text: raden med streck har ${columnsOf(next)} av de ${antal} kolumner som rubrikerna har. Skriv ${streck}`
    : `Tabellen blir löpande text: raden med streck saknas. Skriv ${streck} på en egen rad under kolumnrubrikerna.`;
  return { start, end: start + line.trimEnd().length, message };
}
