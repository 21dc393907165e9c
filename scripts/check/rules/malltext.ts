import { MALLTEXTER } from "../../../schemas/exempel.ts";
import { mayHold } from "../../../schemas/may-hold.ts";
import { LOPTEXT, matchesIn } from "../reader-texts.ts";
import { rule } from "../rule.ts";

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+");

const MALL = new RegExp(MALLTEXTER.map(literal).join("|"), "g");

const mayHoldAny = mayHold(MALLTEXTER);

export const malltext = rule({
  id: "malltext",
  severity: "fel",
  titel: "Mallens egen text står kvar",
  why: "Mallen säger vad som ska stå på varje plats. Står det kvar får läsaren anvisningen i stället för uppgiften.",
  // A page may tell how notices are written.
  when: ({ source, file }) => file.mapp !== "sidor" && mayHoldAny(source),
  *check(context) {
    for (const { match, start, end } of matchesIn(context, MALL, LOPTEXT))
      yield {
        start,
        end,
        message: `Här står mallens text kvar: ”${match[0].replace(/\s+/g, " ")}” Skriv det som gäller notisen i stället.`,
      };
  },
  examples: [
    {
      fel: "sammanfattning: >-\n  En eller två meningar som går att förstå utan resten. Vad är det?",
      ratt: "sammanfattning: >-\n  Almi lånar ut högst en halv miljon kronor till små företag som krisen har drabbat.",
      tecken: "En eller två meningar som går att förstå utan resten.",
    },
    {
      del: "text",
      fel: "Brödtexten, i Markdown.",
      ratt: "Små företag i hela landet kan söka hos Almi.",
      tecken: "Brödtexten, i Markdown.",
    },
  ],
});
