import { exampleNotice } from "../example-notice.ts";
import { rule } from "../rule.ts";

export const byteordningsmarke = rule({
  id: "byteordningsmarke",
  severity: "råd",
  titel: "Ett märke som inte syns först i filen",
  why: "Vissa program i Windows sätter ett märke först i filen (BOM). Andra program tar det för en del av texten.",
  examples: [{ del: "hel", fel: `\uFEFF${exampleNotice}`, ratt: exampleNotice }],
});
