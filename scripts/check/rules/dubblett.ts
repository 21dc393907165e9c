import { rule } from "../rule.ts";

export const dubblett = rule({
  id: "dubblett",
  severity: "fel",
  titel: "Samma sak två gånger i en lista",
  why: "Det ena är ofta ett skrivfel som skulle ha varit något annat.",
  examples: [{ fel: "teman: [Innovation, Innovation]", ratt: "teman: [Innovation]", tecken: "Innovation" }],
});
