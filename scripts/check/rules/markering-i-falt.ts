import type { Finding } from "../problem.ts";
import { fieldMatches, LOPTEXT, type Traff } from "../reader-texts.ts";
import { rule } from "../rule.ts";

/** A tag, bold and italic text, a link, an entity. `5 < 10`, `C*`, a lone `*` and names with `_` are text. */
const MARKERING =
  /(?<tagg><\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,300})?>)|(?<fet>\*\*[^\s*][^*]{0,300}\*\*|(?<!\w)__[^\s_][^_]{0,300}__(?!\w))|(?<kursiv>(?<![\w*\\])\*[^\s*](?:[^*\n]{0,200}[^\s*])?\*(?![\w*]))|(?<lank>\[[^[\]]{1,200}\]\((?:https?:|mailto:|\/|www\.)[^\s()]*\))|(?<tecken>&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});)/gi;

const KANSKE = /[*<]|__|\]\(|&[a-z#]/i;

/** What is uncertain, and the name of a series, are text for readers as well. */
const FALT = new Set([...LOPTEXT, "osakert", "serie"]);

export const markeringIFalt = rule({
  id: "markering-i-falt",
  severity: "varning",
  titel: "Markdown eller HTML i ett fält",
  why: "Uppgifterna överst är ren text, också i flöden, kalendrar och brev. Stjärnor, taggar och länkar visas där som de är skrivna.",
  when: ({ source, text }) => KANSKE.test(source.slice(0, text.bodyStart)),
  *check(context) {
    let told = "";
    for (const traff of fieldMatches(context, MARKERING, FALT)) {
      // One field is one mistake, however many marks it has.
      if (traff.field === told) continue;
      told = traff.field;
      yield judged(traff);
    }
  },
  examples: [
    {
      fel: "titel: <b>Nytt</b> stöd till små företag under krisen",
      ratt: "titel: Nytt stöd till små företag under krisen",
      tecken: "<b>",
    },
    {
      fel: "sammanfattning: Små företag i hela landet kan söka **bidrag** till halva lönen.",
      ratt: "sammanfattning: Små företag i hela landet kan söka bidrag till halva lönen.",
      tecken: "**bidrag**",
    },
    {
      fel: "belopp: Se [villkoren](https://www.almi.se/villkor)",
      ratt: "belopp: Se Almis villkor",
      tecken: "[villkoren](https://www.almi.se/villkor)",
    },
  ],
});

function judged({ match, start, end }: Traff): Finding {
  return {
    start,
    end,
    message: `Fältet är ren text, och läsaren ser ”${match[0].slice(0, 60)}” som det står.`,
    hint: hintFor(match),
  };
}

function hintFor({ 0: written, groups = {} }: RegExpExecArray): string {
  const { tagg, lank, tecken } = groups;
  if (tagg) return `Ta bort ${tagg.slice(0, 60)} och andra taggar. Text som ska framhävas hör hemma i brödtexten.`;
  if (lank) return "Skriv bara orden. Länken hör hemma i brödtexten, eller bland källorna.";
  if (tecken) return "Skriv tecknet självt i stället.";
  return `Ta bort ${written.startsWith("*") ? "stjärnorna" : "understrecken"}. Text som ska framhävas hör hemma i brödtexten.`;
}
