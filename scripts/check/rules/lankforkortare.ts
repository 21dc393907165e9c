import { mayHold } from "../../../schemas/may-hold.ts";
import { rule } from "../rule.ts";

/** Services whose addresses tell nothing of where they lead. Not `youtu.be`, which only leads to one place. */
const TJANSTER =
  "bit.ly bitly.com buff.ly cutt.ly fb.me goo.gl is.gd lnkd.in ow.ly rb.gy rebrand.ly shorturl.at t.co t.ly tiny.cc tinyurl.com v.gd".split(
    " ",
  );

const mayHoldAny = mayHold(TJANSTER.flatMap((namn) => [`/${namn}`, `www.${namn}`]));

const KORT = new RegExp(
  `https?://(?:www\\.)?(${TJANSTER.join("|").replaceAll(".", "\\.")})(?![\\w.-])[^\\s<>"'()\\[\\]]*`,
  "gi",
);

export const lankforkortare = rule({
  id: "lankforkortare",
  severity: "varning",
  titel: "Förkortade länkar",
  why: "En förkortad länk döljer vart den leder, räknar läsarna och slutar gälla när tjänsten försvinner.",
  when: ({ source }) => mayHoldAny(source),
  *check({ source }) {
    for (const match of source.matchAll(KORT))
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: `Länken går genom förkortaren ${match[1]?.toLowerCase()}. Öppna den och skriv adressen som du kommer till.`,
      };
  },
  examples: [
    {
      fel: "kallor:\n  - titel: Tillväxtverket om stödet\n    url: https://bit.ly/3aBcDeF",
      ratt: "kallor:\n  - titel: Tillväxtverket om stödet\n    url: https://tillvaxtverket.se/stod",
      tecken: "https://bit.ly/3aBcDeF",
    },
    {
      del: "text",
      fel: "Anmälan görs hos [Almi](https://tinyurl.com/almi-mote).",
      ratt: "Anmälan görs hos [Almi](https://www.almi.se/mote).",
      tecken: "https://tinyurl.com/almi-mote",
    },
  ],
});
