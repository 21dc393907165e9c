import { type Datum, dagAv, dagarMellan } from "../schemas/datum.ts";
import { type Handelse, handelserI, iTidsordning, sistaDagen } from "../schemas/handelser.ts";
import type { VisadNotis } from "../schemas/site.ts";
import { SNART } from "../schemas/status.ts";

/** What is next among some notices, soonest first. */
export type PaGang = { moten: Handelse[]; frister: Handelse[] };

/** The meetings that are not over or cancelled, and the last days to apply or sign up within two weeks. */
export function paGang(notiser: readonly VisadNotis[], today: Datum): PaGang {
  const kvar = notiser
    .flatMap(handelserI)
    .filter((handelse) => !handelse.installd && sistaDagen(handelse) >= today)
    .sort(iTidsordning);
  return {
    moten: kvar.filter(({ slag }) => slag === "möte"),
    frister: kvar.filter(
      ({ slag, start }) => slag !== "möte" && slag !== "att göra" && dagarMellan(today, dagAv(start)) <= SNART,
    ),
  };
}
