import { rule } from "../rule.ts";

export const otillatenFil = rule({
  id: "otillaten-fil",
  severity: "fel",
  titel: "Filer som inte hör hemma i innehållet",
  why: "Innehållet kommer från många händer. Bara textfiler i bestämda mappar läses, så att ingen fil kan köra något eller skriva över en sida.",
  examples: [],
});
