import type { Datum } from "../schemas/datum.ts";
import { type Nyhet, nyheterOm } from "../schemas/nyheter.ts";
import type { VisadNotis } from "../schemas/site.ts";

/** A change of a notice. `id` is for ever: the day, and from the second change of a day its number among them. */
export type Andring = Nyhet & { id: string };

/** What has happened to a notice up to a day, latest first. */
export function historik(notis: VisadNotis, today: Datum): Andring[] {
  const perDag = new Map<Datum, number>();
  return nyheterOm(notis, today)
    .map((nyhet): Andring => {
      if (nyhet.slag === "ny") return { ...nyhet, id: "publicerad" };
      const nummer = (perDag.get(nyhet.dag) ?? 0) + 1;
      perDag.set(nyhet.dag, nummer);
      return { ...nyhet, id: `andring-${nyhet.dag}${nummer > 1 ? `-${nummer}` : ""}` };
    })
    .reverse();
}

export const historikadress = ({ adress }: VisadNotis): string => `/${adress}/historik/`;

/** Has the notice changed, so that there is a history to tell? */
export const harHistorik = (notis: VisadNotis, today: Datum): boolean =>
  (notis.andringar ?? []).some(({ datum }) => datum <= today);

/** What each kind of change means for one who has read the notice before. */
export const BETYDER: Record<Nyhet["slag"], string | undefined> = {
  ny: undefined,
  väsentlig: "Ändrar vad regionen behöver veta eller göra. Läs notisen igen.",
  rättelse: "En uppgift var fel. Har ni fört den vidare, berätta vad som är rätt.",
  redaktionell: "Bara orden är ändrade. Innehållet är detsamma.",
};
