import { rule } from "../rule.ts";

export const teckenIDelar = rule({
  id: "tecken-i-delar",
  severity: "fel",
  titel: "Bokstäver i två delar",
  why: "Ett å som är skrivet som a och en lös ring ser rätt ut men går varken att söka eller sortera.",
  examples: [
    {
      fel: 'belopp: "fra\u030An 50\u00A0000\u00A0kronor"',
      ratt: 'belopp: "från 50\u00A0000\u00A0kronor"',
      tecken: "a\u030A",
    },
  ],
});
