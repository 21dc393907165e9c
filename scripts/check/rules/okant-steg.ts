import { unknownNames } from "../named-values.ts";
import { rule } from "../rule.ts";

export const okantSteg = rule({
  id: "okant-steg",
  severity: "fel",
  titel: "Steget finns inte",
  why: "Stegen är omställningsguidens fem.",
  check: unknownNames("steg", "Steget"),
  examples: [{ fel: "steg: Genomförande", ratt: "steg: Genomföra", tecken: "Genomförande" }],
});
