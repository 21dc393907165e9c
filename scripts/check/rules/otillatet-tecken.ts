import { rule } from "../rule.ts";

export const otillatetTecken = rule({
  id: "otillatet-tecken",
  severity: "fel",
  titel: "Osynliga tecken",
  why: "Tecken som inte syns kan dölja text, vända den eller hindra att den hittas. De följer ofta med från ordbehandlare.",
  examples: [
    {
      fel: 'belopp: "högst 50\u200B000\u00A0kronor"',
      ratt: 'belopp: "högst 50\u00A0000\u00A0kronor"',
      tecken: "\u200B",
    },
    { del: "text", fel: "Stödet gäller \u202Enu.", ratt: "Stödet gäller nu.", tecken: "\u202E" },
    { del: "text", fel: "Stödet gäller &#x202E;nu.", ratt: "Stödet gäller nu.", tecken: "&#x202E;" },
  ],
});
