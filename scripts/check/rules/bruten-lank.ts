import { arTillfallig } from "../../../schemas/adresser.ts";
import { type Headings, rule } from "../rule.ts";
import { suggest, suggester } from "../suggest.ts";

/** As many headings as can be chosen among in one sentence. */
const MAX_TOLD = 5;

export const brutenLank = rule({
  id: "bruten-lank",
  severity: "fel",
  titel: "Länk till en sida eller rubrik som inte finns",
  why: "En länk inom webbplatsen som inte leder någonstans får läsaren att tro att uppgiften är borta.",
  *checkSite({ references, adresser, rubriker }) {
    const meantBy = suggester(adresser);
    for (const { falt, mal, ankare, fran: _, ...place } of references) {
      if (falt !== "text") continue;
      const fault = adresser.has(mal)
        ? ankare && headingFault(mal, ankare, rubriker)
        : pageFault(mal, adresser, meantBy);
      if (fault) yield { ...place, ...fault };
    }
  },
  examples: [
    {
      del: "text",
      fel: "Se [brygglånet](/insatser/finss/).",
      ratt: "Se [brygglånet](/insatser/finns/).",
      tecken: "/insatser/finss/",
    },
    {
      del: "text",
      fel: "Se [villkoren](#vilkor).\n\n## Villkor\n\nText.",
      ratt: "Se [villkoren](#text-villkor).\n\n## Villkor\n\nText.",
      tecken: "#vilkor",
    },
    {
      del: "text",
      fel: "Se [mötena](/informationstillfallen/#moten).",
      ratt: "Se [mötena](/informationstillfallen/).",
      tecken: "/informationstillfallen/#moten",
    },
  ],
});

type Told = { message: string; hint?: string };

function pageFault(mal: string, adresser: ReadonlySet<string>, meantBy: (text: string) => string | undefined): Told {
  if (mal.startsWith("#")) return { message: `Det finns ingen rubrik ”${mal}” i texten.` };
  const ovanfor = mal.replace(/\/[^/]+$/, "");
  if (arTillfallig(mal) && adresser.has(ovanfor))
    return {
      message: `Sidan ”/${mal}/” går inte att länka till: den finns bara så länge den har något att visa.`,
      hint: `Länka till sidan ovanför: /${ovanfor}/`,
    };
  const meant = meantBy(mal);
  return {
    message: `Det finns ingen sida med adressen ”/${mal}/”.`,
    ...(meant && { hint: `Menade du ”/${meant}/”?` }),
  };
}

/** A page that is made of what there is on the day has other parts tomorrow; only what is written in a text stays. */
function headingFault(mal: string, ankare: string, rubriker: Headings): Told | undefined {
  const sida = mal === "" ? "/" : `/${mal}/`;
  if (!rubriker.has(mal))
    return {
      message: `Delen ”#${ankare}” av sidan ”${sida}” går inte att länka till: webbplatsen gör sidan själv, och delen kan försvinna.`,
      hint: `Länka till hela sidan: ${sida}`,
    };
  const kanda = rubriker.get(mal);
  if (!kanda || kanda.includes(ankare)) return undefined;
  return {
    message: `Det finns ingen rubrik ”#${ankare}” i texten på sidan ”${sida}”.`,
    hint: wayOut(sida, ankare, kanda),
  };
}

function wayOut(sida: string, ankare: string, kanda: readonly string[]): string {
  const meant = suggest(ankare, kanda);
  if (meant) return `Menade du ”${sida}#${meant}”?`;
  if (kanda.length === 0) return `Länka till hela sidan: ${sida}`;
  const some = kanda.slice(0, MAX_TOLD).map((id) => `#${id}`);
  return `Länka till hela sidan, ${sida}, eller till en rubrik på den: ${some.join(", ")}${kanda.length > MAX_TOLD ? " med flera" : ""}.`;
}
