import { rule } from "../rule.ts";

export const registerkrock = rule({
  id: "registerkrock",
  severity: "fel",
  titel: "Krockar i registren",
  why: "Två poster med samma namn eller adress gör att en notis kan betyda endera.",
  examples: [],
});
