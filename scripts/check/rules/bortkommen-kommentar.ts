import type { Path } from "../../content/yaml.ts";
import type { Finding } from "../problem.ts";
import { type FileContext, rule } from "../rule.ts";
import { valuesIn } from "../values.ts";

function lost({ source, tree }: FileContext, path: Path): Finding | undefined {
  const [start, end] = tree.valueSpan(path);
  const comment = /^[ \t]*#[^\n]*/.exec(source.slice(end, end + 2000))?.[0];
  const written = source.slice(start, end);
  if (comment === undefined || /^["'|>[{]/.test(written) || written.includes("\n")) return undefined;
  const lineStart = source.lastIndexOf("\n", start - 1) + 1;
  const text = (written + comment).trim();
  return {
    start,
    end: end + comment.trimEnd().length,
    message: `Texten efter # läses inte: ${written ? `det som står kvar är ”${written.slice(0, 60)}”` : "inget står kvar"}.`,
    hint: `Hör den till värdet, skriv: ${source.slice(lineStart, start).trimStart()}"${text.replace(/["\\]/g, "\\$&").slice(0, 120)}". Är det en anteckning, ställ den på en egen rad.`,
  };
}

export const bortkommenKommentar = rule({
  id: "bortkommen-kommentar",
  severity: "varning",
  titel: "Text som försvinner efter #",
  why: "Ett mellanslag och # börjar en anteckning som ingen läsare får se. ”Utlysning #3” blir ”Utlysning” utan att någon märker det.",
  when: ({ source, text }) => /[ \t]#/.test(source.slice(0, text.bodyStart)),
  *check(context) {
    for (const { path } of valuesIn(context.data)) {
      const finding = lost(context, path);
      if (finding) yield finding;
    }
  },
  examples: [
    { fel: "belopp: Utlysning #3", ratt: 'belopp: "Utlysning #3"', tecken: "Utlysning #3" },
    {
      fel: "malgrupp:\n  - kommuner # minst tre",
      ratt: "# minst tre\nmalgrupp:\n  - kommuner",
      tecken: "kommuner # minst tre",
    },
  ],
});
