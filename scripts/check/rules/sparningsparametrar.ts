import { mayHold } from "../../../schemas/may-hold.ts";
import type { Finding } from "../problem.ts";
import { rule } from "../rule.ts";

/** Names of parameters that only tell who sent the reader. */
const SPARNING =
  /^(?:utm_\w+|(?:mtm|pk)_\w+|mc_[ce]id|fbclid|gclid|gclsrc|dclid|[gw]braid|msclkid|twclid|ttclid|yclid|igshid|li_fat_id|mkt_tok|_hs(?:enc|mi)|vero_id|oly_(?:enc|anon)_id)$/i;

/** The same, wherever it stands: most files have none. */
const KANSKE = /[?&;](?:utm_|mtm_|pk_|mc_|_hs|oly_|mkt_tok|vero_|igshid|li_fat|[\w]*cl(?:id|src)|[gw]braid)/i;

const mayHoldAny = mayHold("utm_|mtm_|pk_|mc_|_hs|oly_|mkt_tok|vero_|igshid|li_fat|clid|clsrc|braid".split("|"));

/** The part of an address after its question mark, as far as one can be sure that it is part of the address. */
const FRAGEDEL = /(?<=https?:\/\/[^\s<>"'`?#]{1,600})\?[^\s<>"'`”’()[\]{}|\\#]*/gi;

export const sparningsparametrar = rule({
  id: "sparningsparametrar",
  severity: "varning",
  titel: "Spårning i länkar",
  why: "Tillägg som utm_source och fbclid berättar för andra var läsaren kom ifrån. Länken fungerar lika bra utan dem.",
  when: ({ source }) => mayHoldAny(source),
  *check({ source }) {
    if (!KANSKE.test(source)) return;
    for (const { 0: fragedel, index } of source.matchAll(FRAGEDEL)) yield* judged(fragedel, index, source);
  },
  examples: [
    {
      fel: "kallor:\n  - titel: Tillväxtverket om stödet\n    url: https://tillvaxtverket.se/stod?utm_source=nyhetsbrev&utm_medium=epost",
      ratt: "kallor:\n  - titel: Tillväxtverket om stödet\n    url: https://tillvaxtverket.se/stod",
      tecken: "?utm_source=nyhetsbrev&utm_medium=epost",
    },
    {
      del: "text",
      fel: "Anmälan görs i [Almis kalender](https://www.almi.se/kalender?id=17&fbclid=IwAR2x#anmalan).",
      ratt: "Anmälan görs i [Almis kalender](https://www.almi.se/kalender?id=17#anmalan).",
      tecken: "?id=17&fbclid=IwAR2x",
    },
  ],
});

function* judged(fragedel: string, index: number, source: string): Generator<Finding> {
  const written = fragedel.replace(/[.,;:!*_~]+$/, "");
  const { rest, bort } = stripped(written);
  if (bort.length === 0) return;
  const namn = [...new Set(bort)].slice(0, 4).map((ett) => ett.slice(0, 30));
  yield {
    start: index,
    end: index + written.length,
    message: `Adressen innehåller spårning (${namn.join(", ")}).`,
    hint: "Ta bort tillägget; länken leder till samma sida.",
    ...(isWhole(written, fragedel, source[index + fragedel.length]) && { fix: { text: rest } }),
  };
}

/** Where a sign after the address could be part of it, or the address is cut by one, an editor must look. */
const isWhole = (written: string, fragedel: string, next: string | undefined): boolean =>
  written === fragedel &&
  !/&$|&(?:#|[a-z]+;(?<!&amp;))/i.test(fragedel) &&
  (next === undefined || /[\s"'<>)\]#]/.test(next));

/** Takes the tracking parameters out, each with one separator, and leaves every other byte. */
function stripped(fragedel: string): { rest: string; bort: string[] } {
  const parts = fragedel.slice(1).split(/(&amp;|&)/);
  const bort: string[] = [];
  let rest = "";
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i] ?? "";
    const namn = part.replace(/=.*$/s, "");
    if (SPARNING.test(namn)) bort.push(namn);
    else rest += `${rest === "" ? "?" : (parts[i - 1] ?? "")}${part}`;
  }
  return { rest, bort };
}
