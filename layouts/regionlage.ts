import type { Region } from "../schemas/register.ts";
import type { Site, VisadNotis } from "../schemas/site.ts";
import { type AttGora, attGora } from "./att-gora.ts";
import { type SenasteNytt, senasteNytt } from "./senaste-nytt.ts";
import { type Urval, urval } from "./urval.ts";

/** Everything a region's page tells, sorted out. */
export type Regionlage = {
  notiser: readonly VisadNotis[];
  grupper: Urval;
  nytt: SenasteNytt;
  uppgifter: AttGora;
};

export function regionlage(site: Site, { namn }: Region): Regionlage {
  const notiser = site.forRegion(namn);
  return {
    notiser,
    grupper: urval(notiser, site.today),
    nytt: senasteNytt(notiser, site.today, { minst: 4, hogst: 8 }),
    uppgifter: attGora(notiser, site.today),
  };
}
