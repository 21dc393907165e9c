import { rule } from "../rule.ts";

export const teckenkodning = rule({
  id: "teckenkodning",
  severity: "fel",
  titel: "Filens teckenkodning",
  why: "Bara UTF-8 läses, annars förvanskas å, ä och ö.",
  examples: [],
});
