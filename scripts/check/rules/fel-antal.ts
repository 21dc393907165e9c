import { rule } from "../rule.ts";

export const felAntal = rule({
  id: "fel-antal",
  severity: "fel",
  titel: "För få eller för många i en lista",
  why: "En notis med alla teman hittas av alla och hjälper ingen.",
  examples: [
    {
      fel: "teman: [Innovation, EU-fonder, Besöksnäring, Kompetensförsörjning]",
      ratt: "teman: [Innovation, EU-fonder]",
      tecken: "[Innovation, EU-fonder, Besöksnäring, Kompetensförsörjning]",
    },
    { typ: "erfarenhet", fel: "regioner: [Skåne, Halland]", ratt: "regioner: [Skåne]", tecken: "[Skåne, Halland]" },
  ],
});
