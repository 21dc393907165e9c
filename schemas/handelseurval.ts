import { type Datum, dagAv } from "./datum.ts";
import { type Handelse, handelserI, iTidsordning, sistaDagen } from "./handelser.ts";
import type { VisadNotis } from "./site.ts";

export const arMote = ({ slag }: Pick<Handelse, "slag">): boolean => slag === "möte";

/** Is it a day to apply, sign up or finish a part by, and no single thing to do? */
export const arSistaDag = ({ slag }: Pick<Handelse, "slag">): boolean => slag !== "möte" && slag !== "att göra";

/** What is to come or goes on, and is not cancelled, in the order of time. */
export const kommandeHandelser = (notiser: readonly VisadNotis[], today: Datum): Handelse[] =>
  notiser
    .flatMap(handelserI)
    .filter((handelse) => !handelse.installd && sistaDagen(handelse) >= today)
    .sort(iTidsordning);

/**
 * The events of a notice without the things to do on a day that has another of them, since those are told with that: they are nearly always to
 * attend, to apply or to tell of it.
 */
export function utanDubbla(handelser: readonly Handelse[]): Handelse[] {
  const tagna = new Set(
    handelser.flatMap((handelse) =>
      handelse.slag === "att göra" ? [] : [dagAv(handelse.start), sistaDagen(handelse)],
    ),
  );
  return handelser.filter(({ slag, start }) => slag !== "att göra" || !tagna.has(dagAv(start)));
}
