import { mayHold } from "../../../schemas/may-hold.ts";
import { LOPTEXT, matchesIn } from "../reader-texts.ts";
import { rule } from "../rule.ts";

/** Digits in groups, their unit, or both, when an ordinary space parts them. A first nought or a sign before means a telephone number. */
const BELOPP =
  /(?<![\d+/-]|\d[ \u00A0.,])(?:[1-9]\d{0,2}(?:[ \u00A0]\d{3})+(?![\d-]| \d)(?:,\d+)?|\d+(?:,\d+)?)(?:[ \u00A0](?:kronor|kr|tkr|mnkr|mkr|miljon|miljoner|miljard|miljarder|procent|euro)(?![\p{L}\d]))?/gu;

const mayHoldAny = mayHold("# ###|# kr|# tkr|# mnkr|# mkr|# milj|# procent|# euro".split("|"));
const KANSKE = /\d (?:\d{3}|kr|tkr|mnkr|mkr|milj|procent|euro)/;

export const beloppUtanHartMellanslag = rule({
  id: "belopp-utan-hart-mellanslag",
  severity: "råd",
  titel: "Belopp som kan delas mellan två rader",
  why: "Med vanligt mellanslag kan ”50” hamna sist på en rad och ”000 kronor” först på nästa. Ett hårt mellanslag håller ihop talet.",
  when: ({ source }) => mayHoldAny(source),
  *check(context) {
    if (!KANSKE.test(context.source)) return;
    for (const { match, start, end } of matchesIn(context, BELOPP, LOPTEXT)) {
      if (!match[0].includes(" ")) continue;
      const text = match[0].replaceAll(" ", "\u00A0");
      yield {
        start,
        end,
        message: `”${match[0]}” kan delas mellan två rader. Skriv hårt mellanslag, så hålls det ihop.`,
        hint: "På Mac: alternativ och mellanslag. På Windows: alt och 0160.",
        fix: { text },
      };
    }
  },
  examples: [
    {
      del: "text",
      fel: "Stödet är högst 50 000 kronor per företag.",
      ratt: "Stödet är högst 50\u00A0000\u00A0kronor per företag.",
      tecken: "50 000 kronor",
    },
    { fel: "belopp: Högst 70 procent av lönen", ratt: "belopp: Högst 70\u00A0procent av lönen", tecken: "70 procent" },
  ],
});
