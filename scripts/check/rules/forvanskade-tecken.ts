import { mayHold } from "../../../schemas/may-hold.ts";
import { mojibakeIn } from "../mojibake.ts";
import { rule } from "../rule.ts";

/** What the first byte of a letter of ours, of a hard space and of a dash turns into. */
const mayHoldAny = mayHold(["Ã", "Â", "â"]);

export const forvanskadeTecken = rule({
  id: "forvanskade-tecken",
  severity: "fel",
  titel: "Förvanskade tecken",
  why: "Text som har lästs med fel teckenkodning på vägen får två tecken i stället för å, ä och ö. Den går varken att läsa eller att hitta.",
  when: ({ source }) => mayHoldAny(source),
  *check({ source }) {
    const edits = mojibakeIn(source);
    const [first] = edits;
    if (!first) return;
    const skrivet = source.slice(first.start, first.end);
    const antal = edits.length === 1 ? "" : ` Samma slags fel finns på ${edits.length} ställen.`;
    yield {
      start: first.start,
      end: first.end,
      message: `Tecknen ”${skrivet}” är ett förvanskat ”${first.text}”.${antal} Skriv det rätta tecknet.`,
      hint: "Felet uppstår när UTF-8 öppnas eller klistras in som något annat. Finns originalet kvar, kopiera därifrån.",
      fix: { edits },
    };
  },
  examples: [
    {
      del: "text",
      fel: "SmÃ¥ fÃ¶retag kan sÃ¶ka.",
      ratt: "Små företag kan söka.",
      tecken: "Ã¥",
    },
    {
      fel: "belopp: HÃ¶gst 70\u00A0procent av lönen",
      ratt: "belopp: Högst 70\u00A0procent av lönen",
      tecken: "Ã¶",
    },
  ],
});
