import { rule } from "../rule.ts";

export const otillatenLank = rule({
  id: "otillaten-lank",
  severity: "fel",
  titel: "Länkar som inte får finnas",
  why: "Länkar med javascript, inloggning eller okänd teknik kan skada läsaren. Adresser utan https kan ändras på vägen.",
  examples: [
    {
      del: "text",
      fel: "Läs [villkoren](javascript:alert(1)).",
      ratt: "Läs [villkoren](https://example.org/villkor).",
      tecken: "javascript:alert(1)",
    },
    {
      del: "text",
      fel: "Läs [villkoren](//example.org/villkor).",
      ratt: "Läs [villkoren](https://example.org/villkor).",
      tecken: "//example.org/villkor",
    },
    {
      del: "text",
      fel: "Läs [villkoren](http://example.org/villkor).",
      ratt: "Läs [villkoren](https://example.org/villkor).",
      tecken: "http://example.org/villkor",
    },
  ],
});
