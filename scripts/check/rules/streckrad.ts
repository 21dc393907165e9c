import { exampleNotice } from "../example-notice.ts";
import { rule } from "../rule.ts";

export const streckrad = rule({
  id: "streckrad",
  severity: "fel",
  titel: "En rad som liknar slutet",
  why: "Vissa program slutar läsa vid varje rad som börjar med tre streck, och då försvinner resten av uppgifterna utan ett ord.",
  examples: [
    {
      del: "hel",
      fel: "---\ntyp: insats\n----\nText\n---\nText",
      ratt: exampleNotice,
      tecken: "----",
    },
    { del: "hel", fel: "---\ntyp: insats\n--- \nText", ratt: exampleNotice, tecken: "--- " },
  ],
});
