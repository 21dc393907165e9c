import { dagarMellan } from "../../../schemas/datum.ts";
import { rule } from "../rule.ts";
import { dayAt } from "../swedish-dates.ts";

/** Days for which a notice is new. Older ones are history: their windows were open, or are known to have been missed. */
const NY = 7;

/** Last days to apply or to register. */
export const SISTA_DAGAR = [
  ["ansokan", "stanger"],
  ["anmalan", "senast"],
] as const;

export const passeradFrist = rule({
  id: "passerad-frist",
  severity: "varning",
  titel: "Fristen gick ut innan notisen publicerades",
  why: "En ny notis om något som inte längre går att söka eller anmäla sig till är oftast ett fel i ett av datumen.",
  when: ({ data }) => SISTA_DAGAR.some(([falt]) => falt in data),
  *check({ data, tree, today }) {
    const publicerad = dayAt(data, "publicerad");
    if (!publicerad || dagarMellan(publicerad, today) > NY) return;
    for (const path of SISTA_DAGAR) {
      const dag = dayAt(data, ...path);
      if (!dag || dag >= publicerad) continue;
      const [start, end] = tree.valueSpan(path);
      yield {
        start,
        end,
        message: `Sista dagen ${dag} hade redan gått när notisen publicerades ${publicerad}. Kontrollera båda datumen.`,
        hint: "Gäller det äldre uppgifter, skriv i ”publicerad” den dag då de först blev offentliga.",
      };
    }
  },
  examples: [
    {
      fel: "publicerad: 2020-11-12\nansokan:\n  stanger: 2020-11-02",
      ratt: "publicerad: 2020-11-12\nansokan:\n  stanger: 2020-12-04",
      tecken: "2020-11-02",
    },
    {
      typ: "informationstillfälle",
      fel: "publicerad: 2020-11-10\nstart: 2020-12-10 13:00\nplats: Zoom\nanmalan:\n  senast: 2020-11-04",
      ratt: "publicerad: 2020-11-10\nstart: 2020-12-10 13:00\nplats: Zoom\nanmalan:\n  senast: 2020-12-04",
      tecken: "2020-11-04",
    },
  ],
});
