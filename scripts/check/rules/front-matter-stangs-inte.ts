import { exampleNotice } from "../example-notice.ts";
import { rule } from "../rule.ts";

export const frontMatterStangsInte = rule({
  id: "front-matter-stangs-inte",
  severity: "fel",
  titel: "Uppgifterna avslutas inte",
  why: "Utan en rad med exakt --- efter den sista uppgiften går det inte att veta var brödtexten börjar.",
  examples: [{ del: "hel", fel: "---\ntyp: insats\n\nBrödtext", ratt: exampleNotice, tecken: "---" }],
});
