import { textsIn } from "../named-values.ts";
import { rule } from "../rule.ts";
import { daysIn, MANAD, VECKODAG, type WrittenDay } from "../swedish-dates.ts";

/** What stands before a last day: `till och med den`, `senast`, `Sista ansökningsdag är den`, the beginning of a span. */
const SIST = new RegExp(
  `(?:(?<!\\p{L})(?:till(?:\\s+och\\s+med)?|t\\.?\\s?o\\.?\\s?m\\.?|senast|sista\\s+\\p{L}*dag(?:en)?(?:\\s+(?:är|var|blir|blev))?)|(?:\\d|${MANAD})\\s?[–-])(?:\\s+(?:${VECKODAG})(?:en)?)?(?:\\s+den)?\\s*$`,
  "iu",
);

/** The beginning of a span that ends in a day: `1 april–`. */
const FRAN = new RegExp(`\\d{1,2}(?:\\s+(?:${MANAD}))?\\s?[–-]\\s?$`, "i");

/** Another time than the day; then only a reader can tell which of them is meant. */
const TID = new RegExp(
  `(?<!\\d)(?:19|20)\\d\\d(?!\\d)|tills|årets?\\s|årsskift|jul(?:en)?(?!\\p{L})|påsk|sommar|höst|vinter|vår(?:en)?(?!\\p{L})|slutet|utgången|(?<!\\p{L})(?:${MANAD})(?!\\p{L})`,
  "iu",
);

/** The last day that a text names; undefined when it speaks of other times too, or of the day in another way. */
function lastDay(text: unknown): WrittenDay | undefined {
  if (typeof text !== "string") return undefined;
  const [day, ...others] = daysIn(text);
  if (!day || others.length > 0) return undefined;
  const before = text.slice(0, day.index);
  const rest = before.replace(FRAN, "") + text.slice(day.index + day.length);
  return SIST.test(before.slice(-50)) && !TID.test(rest) ? day : undefined;
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
