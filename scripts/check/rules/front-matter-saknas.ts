import { exampleNotice } from "../example-notice.ts";
import { rule } from "../rule.ts";

export const frontMatterSaknas = rule({
  id: "front-matter-saknas",
  severity: "fel",
  titel: "Uppgifterna överst saknas",
  why: "En notis börjar med en rad som är exakt ---. Utan den blir uppgifterna löpande text.",
  examples: [
    { del: "hel", fel: "\n---\ntyp: insats\n---\nText", ratt: exampleNotice, tecken: "\n" },
    { del: "hel", fel: "titel: Nytt stöd\n", ratt: exampleNotice, tecken: "titel: Nytt stöd" },
    { del: "hel", fel: " ---\ntyp: insats\n---\nText", ratt: exampleNotice, tecken: " ---" },
  ],
});
