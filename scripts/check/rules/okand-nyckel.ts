import { rule } from "../rule.ts";

export const okandNyckel = rule({
  id: "okand-nyckel",
  severity: "fel",
  titel: "Fält som inte finns",
  why: "Ett felstavat fält skulle annars försvinna i tysthet, och uppgiften med det.",
  examples: [
    { fel: "diarienumer: N2020/00768", ratt: "diarienummer: N2020/00768", tecken: "diarienumer" },
    { fel: "permalink: /sw.js", ratt: "diarienummer: N2020/00768", tecken: "permalink" },
  ],
});
