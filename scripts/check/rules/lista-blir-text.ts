import type { Finding } from "../problem.ts";
import { type Line, roughLines } from "../rough-markdown.ts";
import { rule } from "../rule.ts";

/** The bullets of word processors, first in a line. */
const PUNKT = /^[ \t]*([•●▪◦‣·][ \t\u00A0]*)(?=\S)/;
const TECKEN = /[•●▪◦‣·]/;

export const listaBlirText = rule({
  id: "lista-blir-text",
  severity: "varning",
  titel: "En lista som blir löpande text",
  why: "Punkter kopierade ur en ordbehandlare är vanliga tecken. Raderna flyter ihop till ett stycke, och en skärmläsare säger inte att det är en lista.",
  when: ({ text }) => TECKEN.test(text.body),
  *check({ text }) {
    let lista: Line[] = [];
    let before = "";
    for (const line of roughLines(text)) {
      const isPoint = PUNKT.test(line.line);
      // A line right after a point goes on with it.
      if (!isPoint && before === "" && line.line.trim() !== "" && lista.length > 0) {
        yield told(lista);
        lista = [];
      }
      if (isPoint) lista.push(line);
      before = line.line.trim();
    }
    if (lista.length > 0) yield told(lista);
  },
  examples: [
    {
      del: "text",
      fel: "Stödet gäller:\n\n• hotell\n• restauranger",
      ratt: "Stödet gäller:\n\n- hotell\n- restauranger",
      tecken: "• ",
    },
    { del: "text", fel: "·\thotell\n\n·\trestauranger", ratt: "- hotell\n\n- restauranger", tecken: "·\t" },
  ],
});

/** Told once for a list, at its first point. Where a line has several points the lines must be parted by hand. */
function told(lista: readonly Line[]): Finding {
  const edits = lista.map(({ line, start }) => {
    const [hela = "", punkt = ""] = PUNKT.exec(line) ?? [];
    return { start: start + hela.length - punkt.length, end: start + hela.length, text: "- " };
  });
  const [{ start, end } = { start: 0, end: 1 }] = edits;
  const tecken = lista[0]?.line.trim()[0] ?? "•";
  const isSure = lista.every(({ line }) => !TECKEN.test(line.replace(PUNKT, "")));
  return {
    start,
    end,
    message: `Raderna som börjar med ${tecken} flyter ihop till ett stycke. Skriv - i stället för ${tecken}, med ett mellanslag efter.`,
    ...(!isSure && { hint: "Skriv varje punkt på en egen rad." }),
    ...(isSure && { fix: { edits } }),
  };
}
