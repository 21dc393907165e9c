import { rule } from "../rule.ts";

export const ogiltigLank = rule({
  id: "ogiltig-lank",
  severity: "fel",
  titel: "Adresser till andra webbplatser",
  why: "Läsaren ska komma säkert fram till rätt sida, och inget annat än https är säkert.",
  examples: [
    {
      fel: "kallor:\n  - titel: Tillväxtverket\n    url: http://tillvaxtverket.se/stod",
      ratt: "kallor:\n  - titel: Tillväxtverket\n    url: https://tillvaxtverket.se/stod",
      tecken: "http://tillvaxtverket.se/stod",
    },
    {
      fel: "ansokan:\n  lank: javascript:alert(1)",
      ratt: "ansokan:\n  lank: https://tillvaxtverket.se/ansok",
      tecken: "javascript:alert(1)",
    },
  ],
});
