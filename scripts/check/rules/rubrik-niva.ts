import { rule } from "../rule.ts";

export const rubrikNiva = rule({
  id: "rubrik-niva",
  severity: "fel",
  titel: "Rubrik på översta nivån",
  why: "Notisens titel är redan sidans huvudrubrik. En till gör sidan svår att följa med skärmläsare.",
  examples: [{ del: "text", fel: "# Villkor\n\nText.", ratt: "## Villkor\n\nText.", tecken: "#" }],
});
