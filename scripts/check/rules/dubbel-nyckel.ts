import { rule } from "../rule.ts";

export const dubbelNyckel = rule({
  id: "dubbel-nyckel",
  severity: "fel",
  titel: "Samma fält två gånger",
  why: "Bara det ena värdet skulle komma med, och ingen skulle se vilket.",
  examples: [
    {
      fel: "belopp: högst 50\u00A0000\u00A0kronor\nbelopp: högst 80\u00A0000\u00A0kronor",
      ratt: "belopp: högst 80\u00A0000\u00A0kronor",
      tecken: "belopp",
    },
  ],
});
