import { rule } from "../rule.ts";

export const adressUpptagen = rule({
  id: "adress-upptagen",
  severity: "fel",
  titel: "En tidigare adress som någon annan har",
  why: "En adress leder till en enda notis, för alltid. Två som gör anspråk på samma skulle skriva över varandra.",
  *checkSite({ references, filer }) {
    const owner = new Map<string, string>();
    for (const { falt, mal, fran, ...place } of references) {
      if (falt !== "tidigare_adresser") continue;
      const taken = filer.has(mal) ? "en notis som finns" : owner.has(mal) && `”${owner.get(mal)}”`;
      if (taken) yield { ...place, message: `Adressen ”${mal}” hör redan till ${taken}. Ta bort raden.` };
      owner.set(mal, fran);
    }
  },
  examples: [
    {
      fel: "tidigare_adresser: [insatser/finns]",
      ratt: "tidigare_adresser: [insatser/fanns-en-gang]",
      tecken: "insatser/finns",
    },
  ],
});
