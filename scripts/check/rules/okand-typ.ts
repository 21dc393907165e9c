import { rule } from "../rule.ts";

export const okandTyp = rule({
  id: "okand-typ",
  severity: "fel",
  titel: "Notisens typ",
  why: "Typen avgör vilka uppgifter läsaren får och var notisen syns.",
  examples: [{ fel: "typ: insatts", ratt: "typ: insats", tecken: "insatts" }],
});
