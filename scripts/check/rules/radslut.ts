import { exampleNotice } from "../example-notice.ts";
import { rule } from "../rule.ts";

export const radslut = rule({
  id: "radslut",
  severity: "råd",
  titel: "Radslut från Windows",
  why: "Rader som slutar på två sätt gör att hela filen ser ändrad ut när någon annan sparar den.",
  examples: [{ del: "hel", fel: exampleNotice.replaceAll("\n", "\r\n"), ratt: exampleNotice, tecken: "---" }],
});
