import { rule } from "../rule.ts";

export const okantVarde = rule({
  id: "okant-varde",
  severity: "fel",
  titel: "Värde som inte finns att välja",
  why: "Fältet har bestämda värden, så att notiser går att sortera och jämföra.",
  examples: [{ typ: "programförändring", fel: "beslut: beslutat", ratt: "beslut: beslutad", tecken: "beslutat" }],
});
