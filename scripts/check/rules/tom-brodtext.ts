import { rule } from "../rule.ts";

export const tomBrodtext = rule({
  id: "tom-brodtext",
  severity: "fel",
  titel: "Brödtexten saknas",
  why: "Uppgifterna överst räcker inte: läsaren behöver några meningar om vad det betyder.",
  examples: [],
});
