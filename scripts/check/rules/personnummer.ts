import { personnummerI } from "../../../schemas/personnummer.ts";
import type { Finding } from "../problem.ts";
import { rule } from "../rule.ts";

const MESSAGE =
  "Här står ett personnummer eller samordningsnummer. Ta bort det. Har det redan skickats in: säg till den som sköter webbplatsen, för det finns kvar i historiken.";

/** Where personnummer stand in a text: comments, addresses and code as well. Their digits are never told. */
export function* personnummerFound(text: string): Generator<Finding> {
  for (const [start, end] of personnummerI(text)) yield { start, end, message: MESSAGE };
}

export const personnummer = rule({
  id: "personnummer",
  severity: "fel",
  titel: "Personnummer",
  why: "Ett personnummer får spridas bara med samtycke eller när det är klart motiverat, och det som en gång publicerats går inte att ta tillbaka.",
  *check({ source, file }) {
    if (personnummerI(file.path).length > 0)
      yield {
        start: 0,
        end: 3,
        message: "Filens namn innehåller ett personnummer eller samordningsnummer. Byt namn på filen.",
      };
    yield* personnummerFound(source);
  },
  examples: [
    {
      del: "text",
      fel: "Frågor besvaras av projektledaren (19121212-1212).",
      ratt: "Frågor besvaras av projektledaren.",
      tecken: "19121212-1212",
    },
    {
      fel: "# Enskild firma 121212-1212\nbelopp: enligt beslut",
      ratt: "# Enskild firma\nbelopp: enligt beslut",
      tecken: "121212-1212",
    },
    {
      del: "text",
      fel: "Se [beslutet](https://example.org/beslut?id=19121272-1219).",
      ratt: "Se [beslutet](https://example.org/beslut).",
    },
  ],
});
