import { unknownNames } from "../named-values.ts";
import { rule } from "../rule.ts";

export const okandMalgrupp = rule({
  id: "okand-malgrupp",
  severity: "fel",
  titel: "Målgruppen finns inte",
  why: "Målgrupper är fasta, så att de går att söka på.",
  check: unknownNames("malgrupp", "Målgruppen"),
  examples: [{ fel: "malgrupp: [komuner]", ratt: "malgrupp: [kommuner]", tecken: "komuner" }],
});
