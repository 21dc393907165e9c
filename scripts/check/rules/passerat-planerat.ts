import { dagarMellan } from "../../../schemas/datum.ts";
import { rule } from "../rule.ts";
import { dayAt } from "../swedish-dates.ts";

/** Days that an editor has to tidy up after a meeting. */
const FRIST = 30;

export const passeratPlanerat = rule({
  id: "passerat-planerat",
  severity: "råd",
  titel: "Mötet står som planerat fast det är förbi",
  why: "Läget räknas fram ur tiden. Ett utskrivet ”planerat” blir fel när mötet har hållits, och säger inte vad som blev av det.",
  when: ({ data }) => data.lage === "planerat",
  *check({ data, tree, today }) {
    const dag = dayAt(data, "start");
    if (!dag || dagarMellan(dag, today) <= FRIST) return;
    const [start, end] = tree.valueSpan(["lage"]);
    yield {
      start,
      end,
      message: `Läget är ”planerat”, men mötet skulle hållas ${dag}. Ta bort raden om det hölls, eller skriv ”inställt” eller ”flyttat”.`,
      hint: "Finns en inspelning eller bilder, länka till dem i ”inspelning” eller ”dokumentation”.",
    };
  },
  examples: [
    {
      typ: "informationstillfälle",
      fel: "lage: planerat",
      ratt: "inspelning: https://example.org/inspelning",
      tecken: "planerat",
    },
    {
      typ: "informationstillfälle",
      fel: "start: 2020-09-01 10:00\nlage: planerat",
      ratt: "start: 2020-09-01 10:00\nlage: inställt",
    },
  ],
});
