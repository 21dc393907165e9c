import { rule } from "../rule.ts";

export const saknatFalt = rule({
  id: "saknat-falt",
  severity: "fel",
  titel: "Uppgifter som saknas",
  why: "Vem, vad, för vem, när och varifrån: utan de uppgifterna kan en region inte använda notisen.",
  examples: [
    { fel: "-avsandare", ratt: "avsandare: Tillväxtverket", tecken: "---" },
    {
      fel: "publicerad: 2020-04",
      ratt: "publicerad: 2020-04\nosakert: Publiceringsdagen framgår inte av källan.",
      tecken: "2020-04",
    },
  ],
});
