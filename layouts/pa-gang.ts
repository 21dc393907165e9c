import { type Datum, dagarMellan } from "../schemas/datum.ts";
import type { Handelse } from "../schemas/handelser.ts";
import { arMote, arSistaDag, kommandeHandelser } from "../schemas/handelseurval.ts";
import type { VisadNotis } from "../schemas/site.ts";
import { SNART } from "../schemas/status.ts";

/** What is next among some notices, soonest first. */
export type PaGang = { moten: Handelse[]; frister: Handelse[] };

/** The meetings that are not over or cancelled, and the last days to apply or sign up within two weeks. */
export function paGang(notiser: readonly VisadNotis[], today: Datum): PaGang {
  const kvar = kommandeHandelser(notiser, today);
  return {
    moten: kvar.filter(arMote),
    frister: kvar.filter(arSistaDag).filter(({ start }) => dagarMellan(today, start) <= SNART),
  };
}
