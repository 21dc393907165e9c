import { vik } from "../../../schemas/vik.ts";
import { varPublicerad } from "../published.ts";
import { type BaseContext, type BaseNotis, rule, type SiteFinding } from "../rule.ts";

const titel = ({ data }: BaseNotis): string => vik(String(data.titel ?? ""));

/** The new file that has the same title, when there is just one: the notice has only been moved. */
function movedTo(gone: BaseNotis, { fore, efter }: BaseContext): BaseNotis | undefined {
  const old = new Set(fore.map(({ adress }) => adress));
  const [found, ...others] = efter.filter((notis) => !old.has(notis.adress) && titel(notis) === titel(gone));
  return titel(gone) !== "" && others.length === 0 ? found : undefined;
}

export const borttagenAdress = rule({
  id: "borttagen-adress",
  severity: "fel",
  titel: "En publicerad adress som försvinner",
  why: "Andra har länkat till notisen, sparat den eller skickat den vidare. En adress som har publicerats ska alltid leda någonstans.",
  *checkBase(context): Generator<SiteFinding> {
    for (const gone of context.fore) {
      const { adress } = gone;
      if (context.adresser.has(adress) || !varPublicerad(gone, context.today)) continue;
      const moved = movedTo(gone, context);
      yield moved
        ? {
            ...moved.place(["titel"]),
            message: `Notisen har bytt adress från ”${adress}”, och den gamla adressen leder inte längre någonstans.`,
            hint: `Skriv i den här filen: tidigare_adresser: [${adress}]`,
          }
        : {
            ...gone.place([]),
            ...{ source: "", span: { line: 1, column: 1, endLine: 1, endColumn: 2 } },
            message: `Notisen ”${adress}” är publicerad men filen är borta, så adressen leder inte längre någonstans.`,
            hint: `Lägg tillbaka filen, eller skriv ”ersatter: [${adress}]” i den notis som gäller i stället.`,
          };
    }
  },
  examples: [],
});
