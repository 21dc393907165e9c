import { rule } from "../rule.ts";

export const yamlFel = rule({
  id: "yaml-fel",
  severity: "fel",
  titel: "Uppgifterna går inte att läsa",
  why: "Ett saknat citattecken eller fel indrag räcker för att allt efteråt ska missförstås.",
  examples: [
    { fel: 'belopp: "högst 50\u00A0000\u00A0kronor', ratt: 'belopp: "högst 50\u00A0000\u00A0kronor"' },
    { fel: "malgrupp:\n\t- kommuner", ratt: "malgrupp:\n  - kommuner" },
  ],
});
