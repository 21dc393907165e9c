import { dagarMellan } from "../../../schemas/datum.ts";
import { rule } from "../rule.ts";
import { dayAt } from "../swedish-dates.ts";
import { SISTA_DAGAR } from "./passerad-frist.ts";

/** Three weeks: a region must hear of it, tell others and still leave them time to write. */
const MINST = 21;

export const kortFramforhallning = rule({
  id: "kort-framforhallning",
  severity: "råd",
  titel: "Kort framförhållning",
  why: "Regionerna behöver tid att sprida en uppgift, och mottagarna tid att söka. Tre veckor är det minsta som brukar räcka.",
  when: ({ data }) => SISTA_DAGAR.some(([falt]) => falt in data),
  *check({ data, tree }) {
    const publicerad = dayAt(data, "publicerad");
    if (!publicerad) return;
    for (const path of SISTA_DAGAR) {
      const dag = dayAt(data, ...path);
      const dagar = dag ? dagarMellan(publicerad, dag) : MINST;
      if (dagar < 0 || dagar >= MINST) continue;
      const [start, end] = tree.valueSpan(path);
      yield {
        start,
        end,
        message: `Sista dagen ${dag} är ${efter(dagar)} publiceringen ${publicerad}. Regionerna behöver helst ${MINST} dagar.`,
        hint: "Går det inte att ge längre tid, säg till regionerna redan innan notisen publiceras.",
      };
    }
  },
  examples: [
    {
      fel: "publicerad: 2020-11-12\nansokan:\n  stanger: 2020-11-20",
      ratt: "publicerad: 2020-11-12\nansokan:\n  stanger: 2020-12-11",
      tecken: "2020-11-20",
    },
    {
      typ: "informationstillfälle",
      fel: "publicerad: 2020-11-12\nstart: 2020-12-15 13:00\nplats: Zoom\nanmalan:\n  senast: 2020-11-16",
      ratt: "publicerad: 2020-11-12\nstart: 2020-12-15 13:00\nplats: Zoom\nanmalan:\n  senast: 2020-12-08",
      tecken: "2020-11-16",
    },
  ],
});

const efter = (dagar: number): string =>
  dagar === 0 ? "samma dag som" : `${dagar} ${dagar === 1 ? "dag" : "dagar"} efter`;
