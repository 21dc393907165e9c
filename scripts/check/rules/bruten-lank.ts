import { rule } from "../rule.ts";
import { suggester } from "../suggest.ts";

export const brutenLank = rule({
  id: "bruten-lank",
  severity: "fel",
  titel: "Länk till en sida som inte finns",
  why: "En länk inom webbplatsen som inte leder någonstans får läsaren att tro att uppgiften är borta.",
  *checkSite({ references, adresser }) {
    const meantBy = suggester(adresser);
    for (const { falt, mal, fran: _, ...place } of references) {
      if (falt !== "text" || adresser.has(mal)) continue;
      const meant = mal.startsWith("#") ? undefined : meantBy(mal);
      const what = mal.startsWith("#")
        ? `Det finns ingen rubrik ”${mal}” i texten`
        : `Det finns ingen sida med adressen ”/${mal}/”`;
      yield { ...place, message: `${what}.`, ...(meant && { hint: `Menade du ”/${meant}/”?` }) };
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
  ],
});
