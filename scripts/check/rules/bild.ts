import { rule } from "../rule.ts";

export const bild = rule({
  id: "bild",
  severity: "fel",
  titel: "Bilder",
  why: "En bild från en annan webbplats skickar läsarens uppgifter dit, och en bild utan text når inte alla.",
  examples: [
    {
      del: "text",
      fel: "![Karta](https://example.org/karta.png)",
      ratt: "[Karta över länen](https://example.org/karta)",
      tecken: "![",
    },
  ],
});
