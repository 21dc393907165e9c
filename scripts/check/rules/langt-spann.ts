import { tellsYear } from "../reader-texts.ts";
import { rule } from "../rule.ts";
import { dayAt } from "../swedish-dates.ts";

const SPANN = [
  ["ansokan", "oppnar", "stanger"],
  ["galler", "fran", "till"],
  ["stodperiod", "fran", "till"],
] as const;

const MAX_AR = 2;

export const langtSpann = rule({
  id: "langt-spann",
  severity: "varning",
  titel: "En tid på mer än två år",
  why: "Ett fel årtal är lätt att skriva och svårt att se. Är tiden verkligen så lång ska läsaren få veta det i texten.",
  when: ({ data }) => SPANN.some(([falt]) => falt in data),
  *check(context) {
    for (const [falt, fran, till] of SPANN) {
      const [first, last] = [dayAt(context.data, falt, fran), dayAt(context.data, falt, till)];
      if (!first || !last || last <= `${Number(first.slice(0, 4)) + MAX_AR}${first.slice(4)}`) continue;
      const ar = last.slice(0, 4);
      // A year outside of our centuries is told as that.
      if (tellsYear(context, ar) || !/^20/.test(ar)) continue;
      const [start, end] = context.tree.valueSpan([falt, till]);
      yield {
        start,
        end,
        message: `Fältet ”${falt}” sträcker sig från ${first} till ${last}, mer än två år. Kontrollera årtalen.`,
        hint: `Är de rätta, nämn ${ar} i texten också.`,
      };
    }
  },
  examples: [
    {
      fel: "ansokan:\n  oppnar: 2020-05-04\n  stanger: 2026-06-12",
      ratt: "ansokan:\n  oppnar: 2020-05-04\n  stanger: 2020-06-12",
      tecken: "2026-06-12",
    },
    {
      fel: "titel: Regionalfonden med extra medel för krisen\n-tills_vidare\ngaller:\n  fran: 2021-01-01\n  till: 2023-12-31",
      ratt: "titel: Regionalfonden 2021–2023 med extra medel för krisen\n-tills_vidare\ngaller:\n  fran: 2021-01-01\n  till: 2023-12-31",
      tecken: "2023-12-31",
    },
  ],
});
