import { textsIn } from "../named-values.ts";
import { rule } from "../rule.ts";

export const spridSaknas = rule({
  id: "sprid-saknas",
  severity: "varning",
  titel: "Text att sprida saknas",
  why: "En region som ska sprida behöver en text att sprida, annars skriver 21 regioner var sin.",
  when: ({ data }) => !("sprid" in data),
  *check({ data, tree }) {
    for (const [text, path] of textsIn(data, "regionens_roll")) {
      if (text !== "sprida") continue;
      const [start, end] = tree.valueSpan(path);
      yield {
        start,
        end,
        message: "Regionen ska sprida, men fältet ”sprid” saknas.",
        hint: "Skriv ”sprid:” och under det ”kort:” med en text på 40–280 tecken.",
      };
    }
  },
  examples: [
    {
      fel: "regionens_roll: [sprida]",
      ratt: "regionens_roll: [sprida]\nsprid:\n  kort: Små företag i kris kan söka stöd hos Tillväxtverket till den 5 maj 2020.",
      tecken: "sprida",
    },
  ],
});
