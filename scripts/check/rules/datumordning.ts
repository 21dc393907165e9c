import { rule } from "../rule.ts";

export const datumordning = rule({
  id: "datumordning",
  severity: "fel",
  titel: "Datum i fel ordning",
  why: "Ett slut före starten betyder att minst ett av datumen är fel.",
  examples: [
    {
      fel: "ansokan:\n  oppnar: 2020-05-01\n  stanger: 2020-04-01",
      ratt: "ansokan:\n  oppnar: 2020-04-01\n  stanger: 2020-05-01",
      tecken: "2020-04-01",
    },
    {
      typ: "informationstillfälle",
      fel: "slut: 2020-05-07 12:00",
      ratt: "slut: 2020-05-07 14:00",
      tecken: "2020-05-07 12:00",
    },
  ],
});
