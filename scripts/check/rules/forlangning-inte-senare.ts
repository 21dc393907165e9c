import { textsIn } from "../named-values.ts";
import { rule } from "../rule.ts";
import { daysIn, type WrittenDay } from "../swedish-dates.ts";

/** What stands before a first day; an extension is about the last. */
const FRAN = /(?:från|fr\.\s?o\.\s?m\.)(?:\s+och\s+med)?(?:\s+den)?\s*$/i;

/** The one last day that a text names; undefined when it names none or several, since then only a reader can tell which is meant. */
function lastDay(text: unknown): WrittenDay | undefined {
  if (typeof text !== "string") return undefined;
  const days = daysIn(text).filter(({ index }) => !FRAN.test(text.slice(Math.max(0, index - 30), index)));
  return days.length === 1 ? days[0] : undefined;
}

export const forlangningInteSenare = rule({
  id: "forlangning-inte-senare",
  severity: "fel",
  titel: "En förlängning som inte förlänger",
  why: "Den nya sista dagen måste vara senare än den gamla. Annars har datumen bytt plats, eller så är det ingen förlängning.",
  when: ({ data }) => "andring" in data,
  *check({ data, tree, source }) {
    if (![...textsIn(data, "andring")].some(([slag]) => slag === "förlängning")) return;
    const fore = lastDay(data.fore);
    const efter = lastDay(data.efter);
    if (!fore || !efter || efter.dag > fore.dag) return;
    const [from, to] = tree.valueSpan(["efter"]);
    const { index, length } = daysIn(source.slice(from, to)).find(({ dag }) => dag === efter.dag) ?? {
      index: 0,
      length: to - from,
    };
    yield {
      start: from + index,
      end: from + index + length,
      message: `En förlängning slutar senare än förut, men ${efter.dag} i ”efter” är inte senare än ${fore.dag} i ”fore”.`,
      hint: `Rätta datumen, eller ta bort ”förlängning” i fältet ”andring”.`,
    };
  },
  examples: [
    {
      typ: "programförändring",
      fel: "fore: Sista dag var den 31 december 2020.\nefter: Sista dag är den 30 september 2020.",
      ratt: "fore: Sista dag var den 30 september 2020.\nefter: Sista dag är den 31 december 2020.",
      tecken: "30 september 2020",
    },
    {
      typ: "programförändring",
      fel: "efter: Ansökan är öppen till och med den 30 september 2020.",
      ratt: "efter: Ansökan är öppen till och med den 31 december 2020.",
      tecken: "30 september 2020",
    },
  ],
});
