import { rule } from "../rule.ts";

export const filnamn = rule({
  id: "filnamn",
  severity: "fel",
  titel: "Filens namn",
  why: "Filens namn blir sidans adress, och adressen gäller för alltid. Därför bara a–z, 0–9 och bindestreck.",
  examples: [],
});
