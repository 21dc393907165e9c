import { type Reference, rule } from "../rule.ts";

export const dubbelErsattning = rule({
  id: "dubbel-ersattning",
  severity: "varning",
  titel: "Två notiser som ersätter samma notis",
  why: "Den som läser den gamla notisen skickas vidare till en enda ny. Med två vet ingen vilken som gäller.",
  *checkSite({ references }) {
    const owner = new Map(
      references.filter(({ falt }) => falt === "tidigare_adresser").map(({ mal, fran }) => [mal, fran]),
    );
    const first = new Map<string, Reference>();
    for (const reference of references) {
      const { falt, fran, mal, ...place } = reference;
      if (falt !== "ersatter") continue;
      const target = owner.get(mal) ?? mal;
      const other = first.get(target);
      if (!other) first.set(target, reference);
      else if (other.fran !== fran)
        yield {
          ...place,
          message: `”${mal}” ersätts redan av ”${other.fran}” (${other.file}).`,
          hint: "Låt bara den som gäller i dag stå i ”ersatter”, och skriv den andra i ”relaterade”.",
        };
    }
  },
  examples: [],
});
