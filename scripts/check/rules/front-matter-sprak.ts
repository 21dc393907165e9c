import { exampleNotice } from "../example-notice.ts";
import { rule } from "../rule.ts";

export const frontMatterSprak = rule({
  id: "front-matter-sprak",
  severity: "fel",
  titel: "Något står efter de första strecken",
  why: "Andra språk än YAML läses aldrig: i andra system har de använts för att köra kod.",
  examples: [
    {
      del: "hel",
      fel: "---js\nmodule.exports = {}\n---\nText",
      ratt: exampleNotice,
      tecken: "---js",
    },
    { del: "hel", fel: "---json\n{}\n---\nText", ratt: exampleNotice, tecken: "---json" },
  ],
});
