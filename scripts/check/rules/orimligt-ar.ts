import { type DateField, datesIn } from "../date-fields.ts";
import { type FileContext, rule } from "../rule.ts";

/** The centuries in which a bare year may stand, too. */
const RIMLIGT = /^(?:19|20)/;
/** Any other beginning of a date, wherever it stands: hardly a file has one. */
const ORIMLIGT = /(?<!\d)(?!19|20)\d{4}-\d\d/;

export const orimligtAr = rule({
  id: "orimligt-ar",
  severity: "fel",
  titel: "Ett årtal som inte kan stämma",
  why: "Ett omkastat årtal ger notisen en adress i arkivet och en plats i listorna som ingen hittar till.",
  when: ({ source, text }) => ORIMLIGT.test(source.slice(0, text.bodyStart)),
  *check(context) {
    const datum = datesIn(context.data);
    for (const { path, falt, ar } of datum) {
      if (RIMLIGT.test(ar)) continue;
      const [start, end] = context.tree.valueSpan(path);
      yield {
        start,
        end,
        message: `Årtalet ${ar} i ”${falt}” kan inte stämma. Skriv ett år på 1900- eller 2000-talet.`,
        hint: meant(ar, datum, context),
      };
    }
  },
  examples: [
    { fel: "publicerad: 0202-04-07", ratt: "publicerad: 2020-04-07", tecken: "0202-04-07" },
    { fel: "publicerad: 3020-04-07", ratt: "publicerad: 2020-04-07", tecken: "3020-04-07" },
  ],
});

/** The year of another date of the notice, or of today, that has the same digits or all but one. */
function meant(ar: string, datum: readonly DateField[], { today }: FileContext): string | undefined {
  const andra = [...datum.map((ett) => ett.ar), today.slice(0, 4)].filter((ett) => RIMLIGT.test(ett));
  const nara = andra.find((ett) => sorted(ett) === sorted(ar) || differing(ett, ar) === 1);
  return nara && `Menas ${nara}?`;
}

const sorted = (text: string): string => [...text].sort().join("");
const differing = (a: string, b: string): number => [...a].filter((sign, i) => sign !== b[i]).length;
