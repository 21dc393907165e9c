import { type Datum, dagAv } from "../../schemas/datum.ts";
import { datum, publicerad } from "../../schemas/format.ts";
import { nyckeldatum } from "../../schemas/nyckeldatum.ts";
import { omrade } from "../../schemas/omrade.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { statusord, statusslut, statustillagg } from "../../schemas/status.ts";

/** What a hit shows of a notice, as text: the same as its row in a list. What it does not have is left out. */
export function hitOf(n: VisadNotis, today: Datum): Record<string, string> {
  const nyckel = nyckeldatum(n, today);
  const slut = statusslut(n);
  const fields = {
    titel: n.titel,
    typ: n.typ,
    status: statusord(n),
    tillagg: statustillagg(n),
    efter: slut?.efter,
    da: slut?.ord,
    nyckeldag: nyckel && dagAv(nyckel.dag),
    nyckeldatum: nyckel?.text,
    relativ: nyckel?.relativ,
    anmalan: nyckel?.anmalan,
    sammanfattning: n.sammanfattning,
    avsandare: n.avsandare,
    omrade: omrade(n),
    nationell: n.nationell ? "ja" : undefined,
    dag: n.uppdaterad ? `Ändrad ${datum(n.uppdaterad)}` : publicerad(n.publicerad),
  };
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  );
}
