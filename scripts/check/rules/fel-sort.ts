import { rule } from "../rule.ts";

export const felSort = rule({
  id: "fel-sort",
  severity: "fel",
  titel: "Fel sorts värde",
  why: "YAML läser siffror och true som annat än text. Citattecken gör dem till text.",
  examples: [
    { fel: "diarienummer: 2020", ratt: 'diarienummer: "2020"', tecken: "2020" },
    { fel: "teman: 7", ratt: "teman: [EU-fonder]", tecken: "7" },
  ],
});
