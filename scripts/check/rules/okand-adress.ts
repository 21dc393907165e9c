import { rule } from "../rule.ts";
import { suggester } from "../suggest.ts";

export const okandAdress = rule({
  id: "okand-adress",
  severity: "fel",
  titel: "Notisen som det hänvisas till finns inte",
  why: "Läsaren ska kunna följa kedjan mellan notiser, framåt och bakåt.",
  *checkSite({ references, filer }) {
    const former = references.filter(({ falt }) => falt === "tidigare_adresser").map(({ mal }) => mal);
    const notiser = new Set([...filer, ...former]);
    const meantBy = suggester(notiser);
    for (const { falt, mal, fran, ...place } of references) {
      if (falt === "text" || falt === "tidigare_adresser") continue;
      if (mal === fran) yield { ...place, message: "Notisen hänvisar till sig själv. Ta bort raden." };
      else if (!notiser.has(mal)) {
        const meant = meantBy(mal);
        yield {
          ...place,
          message: `Det finns ingen notis med adressen ”${mal}”.`,
          ...(meant && { hint: `Menade du ”${meant}”?` }),
        };
      }
    }
  },
  examples: [{ fel: "relaterade: [insatser/finss]", ratt: "relaterade: [insatser/finns]", tecken: "insatser/finss" }],
});
