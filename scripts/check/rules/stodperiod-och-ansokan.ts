import { rule } from "../rule.ts";
import { dayAt } from "../swedish-dates.ts";

export const stodperiodOchAnsokan = rule({
  id: "stodperiod-och-ansokan",
  severity: "råd",
  titel: "Stödperiod och ansökningstid är lika",
  why: "Tiden som stödet räknas på och tiden då man kan söka förväxlas ofta, och en missad ansökan går sällan att rätta.",
  when: ({ data }) => "stodperiod" in data && "ansokan" in data,
  *check({ data, tree }) {
    const fran = dayAt(data, "stodperiod", "fran");
    const till = dayAt(data, "stodperiod", "till");
    if (!fran || !till || fran !== dayAt(data, "ansokan", "oppnar") || till !== dayAt(data, "ansokan", "stanger"))
      return;
    const [start, end] = tree.keySpan(["stodperiod"]);
    yield {
      start,
      end,
      message: `Stödperioden och ansökningstiden är båda ${fran} till ${till}. Kontrollera att de inte har förväxlats.`,
      hint: "”stodperiod” är tiden som stödet räknas på, ”ansokan” tiden då man kan söka.",
    };
  },
  examples: [
    {
      fel: "ansokan:\n  oppnar: 2020-03-01\n  stanger: 2020-04-30\nstodperiod:\n  fran: 2020-03-01\n  till: 2020-04-30",
      ratt: "ansokan:\n  oppnar: 2020-06-22\n  stanger: 2020-08-31\nstodperiod:\n  fran: 2020-03-01\n  till: 2020-04-30",
      tecken: "stodperiod",
    },
  ],
});
