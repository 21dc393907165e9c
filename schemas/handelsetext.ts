import { type Datum, dagAv } from "./datum.ts";
import { datum, motetsTid, tidsspann, versal } from "./format.ts";
import type { Handelse } from "./handelser.ts";
import type { Site, VisadNotis, VisadNotisAv } from "./site.ts";
import { statusFor } from "./status.ts";

/**
 * What an event is and when, in words that are as true on any later day: `Sista dag att söka: måndag 30 november 2020`,
 * `Onsdag 18 november 2020 kl. 10.00–11.00, digitalt`. For texts that leave the site and cannot be told anew.
 */
export function handelsetext({ vad, start, slut, notis }: Handelse): string {
  if (vad) return `${vad}: ${tidsspann(start, slut)}`;
  if (notis.typ !== "informationstillfälle") return versal(tidsspann(start, slut));
  const tid = motetsTid(start, slut, notis.heldag);
  return avvikelse(notis) + versal([tid, notis.form, ...(notis.plats ? [notis.plats] : [])].join(", "));
}

/** That a meeting is cancelled or has been moved, before its time. */
function avvikelse({ lage, flyttat_fran }: VisadNotisAv<"informationstillfälle">): string {
  if (lage === "inställt") return "Inställt. ";
  const fran = lage === "flyttat" ? flyttat_fran?.at(-1) : undefined;
  return fran ? `Flyttat från den ${datum(dagAv(fran))}. ` : "";
}

/** The same notice with the status it had at the end of an earlier day, as far as the dates tell. */
export const somDen = (notis: VisadNotis, dag: Datum, site: Site): VisadNotis => ({
  ...notis,
  status: statusFor(notis, dag, arErsatt(notis, dag, site)),
});

/** Had another notice taken its place by then? */
const arErsatt = ({ ersattAv }: VisadNotis, dag: Datum, site: Site): boolean =>
  ersattAv.some((adress) => (site.notis(adress)?.visasFran ?? dag) <= dag);
