import { rule } from "../rule.ts";

export const filkrock = rule({
  id: "filkrock",
  severity: "fel",
  titel: "Två filer med samma namn",
  why: "Windows och Mac skiljer inte på stora och små bokstäver, och å kan lagras på två sätt. Där skriver den ena filen över den andra.",
  examples: [],
});
