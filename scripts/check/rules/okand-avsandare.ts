import { unknownNames } from "../named-values.ts";
import { rule } from "../rule.ts";

export const okandAvsandare = rule({
  id: "okand-avsandare",
  severity: "fel",
  titel: "Avsändaren finns inte",
  why: "Läsaren ska se vem som står bakom uppgiften, och samma avsändare ska alltid heta likadant.",
  *check(context) {
    yield* unknownNames("avsandare", "Avsändaren")(context);
    yield* unknownNames("lista_avsandare", "Avsändaren")(context);
  },
  examples: [{ fel: "avsandare: Tillväxverket", ratt: "avsandare: Tillväxtverket", tecken: "Tillväxverket" }],
});
