import { gruppera } from "../schemas/gruppera.ts";
import { type Samling, samlingar } from "../schemas/samlingar.ts";
import type { Site } from "../schemas/site.ts";
import { iBokstavsordning } from "./bokstavsordning.ts";

type Foljbar = Pick<Samling, "adress" | "namn" | "typ" | "region">;

/** What can be followed, as a reader chooses: for the whole country, then region by region. The first of each list is all of it. */
export type Prenumerationer = { alla: Foljbar[]; regioner: { namn: string; slug: string; delar: Foljbar[] }[] };

export function prenumerationer(site: Site): Prenumerationer {
  const perRegion = gruppera(samlingar(site), ({ region }) => [region ?? ""]);
  return {
    alla: perRegion.get("") ?? [],
    regioner: iBokstavsordning(site.register.regioner).map(({ namn, slug }) => ({
      namn,
      slug,
      delar: perRegion.get(namn) ?? [],
    })),
  };
}
