import { minnsOm } from "../../../schemas/minne.ts";
import { personnummerI } from "../../../schemas/personnummer.ts";
import type { Register } from "../../../schemas/register.ts";
import { arPersonlig, arPrivat, epostI } from "../epost.ts";
import type { Finding } from "../problem.ts";
import { rule } from "../rule.ts";

/** `070-123 45 67`, `0701-23 45 67`, `+46 70 123 45 67`, `+46 (0)70…`; not a part of a longer number or of an address. */
const MOBIL =
  /(?<![\d/=?&.\w-])(?:(?:\+|00)46[ \u00A0-]?(?:\(0\)[ \u00A0]?)?|0)7[02369](?:[ \u00A0\u2010-\u2013-]?\d){7}(?![\d-]|[.,]\d)/g;

/** The addresses of regions are their names in ASCII. */
const orterI = minnsOm(({ regioner }: Register): ReadonlySet<string> => new Set(regioner.map(({ slug }) => slug)));

const HINT = "Skriv organisationens växel, funktionsbrevlåda eller en sida med kontaktuppgifter.";

function* mobiles(source: string): Generator<Finding> {
  const seen = new Set<string>();
  for (const { 0: written, index } of source.matchAll(MOBIL)) {
    const siffror = written.replace(/\D/g, "").slice(-9);
    if (seen.has(siffror) || personnummerI(written).length > 0) continue;
    seen.add(siffror);
    yield {
      start: index,
      end: index + written.length,
      message: "Det här ser ut som ett mobilnummer, som ofta går till en person.",
      hint: HINT,
    };
  }
}

export const personligKontakt = rule({
  id: "personlig-kontakt",
  severity: "varning",
  titel: "Namngiven person som kontakt",
  why: "Personer byter arbete men notisen ligger kvar. En funktion svarar även om några år, och ingens namn sprids i onödan.",
  *check({ source, register }) {
    for (const epost of epostI(source)) {
      if (!arPersonlig(epost, orterI(register)) || arPrivat(epost)) continue;
      const [start, end] = epost.plats;
      yield { start, end, message: "E-postadressen ser ut att tillhöra en namngiven person.", hint: HINT };
    }
    if (source.includes("7")) yield* mobiles(source);
  },
  examples: [
    {
      fel: "kontakt: anna.exempel@example.org",
      ratt: "kontakt: naringsliv@example.org",
      tecken: "anna.exempel@example.org",
    },
    { del: "text", fel: "Ring 070-174 06 05.", ratt: "Ring växeln, 08-681 91 00.", tecken: "070-174 06 05" },
    {
      del: "text",
      fel: "Ring +46 (0)70-174 06 05.",
      ratt: "Ring växeln, +46 8 681 91 00.",
      tecken: "+46 (0)70-174 06 05",
    },
  ],
});
