import { rule } from "../rule.ts";

export const symlank = rule({
  id: "symlank",
  severity: "fel",
  titel: "Genvägar",
  why: "En genväg kan peka ut ur innehållet och publicera något annat än det ser ut som.",
  examples: [],
});
