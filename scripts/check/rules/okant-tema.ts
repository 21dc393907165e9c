import { unknownNames } from "../named-values.ts";
import { rule } from "../rule.ts";

export const okantTema = rule({
  id: "okant-tema",
  severity: "fel",
  titel: "Temat finns inte",
  why: "Teman är få och fasta, så att en läsare som följer ett tema inte missar något.",
  check: unknownNames("teman", "Temat"),
  examples: [{ fel: "teman: [Inovation]", ratt: "teman: [Innovation]", tecken: "Inovation" }],
});
