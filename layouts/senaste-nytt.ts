import { type Datum, dagarFore } from "../schemas/datum.ts";
import { gruppera } from "../schemas/gruppera.ts";
import { type Nyhet, nyheter } from "../schemas/nyheter.ts";
import type { VisadNotis } from "../schemas/site.ts";

/** What has happened lately among some notices, day by day. */
export type SenasteNytt = {
  /** Latest day first, each with what happened on it. */
  dagar: { dag: Datum; nyheter: Nyhet[] }[];
  /** How much has happened since a week before the day shown, that day included. */
  senasteVeckan: number;
  /** Yesterday, seen from the day shown, and how much has happened since. */
  igar: Datum;
  sedanIgar: number;
};

/** Days that count as lately. */
const VECKA = 7;

/** The last week's news, at least `minst` of them where there are so many, and never more than `hogst`. */
export function senasteNytt(
  notiser: readonly VisadNotis[],
  today: Datum,
  { minst, hogst }: { minst: number; hogst: number },
): SenasteNytt {
  const alla = nyheter({ notiser, today });
  const since = (dag: Datum): number => alla.filter((nyhet) => nyhet.dag >= dag).length;
  const senasteVeckan = since(dagarFore(today, VECKA));
  const igar = dagarFore(today, 1);
  const visade = alla.slice(0, Math.min(hogst, Math.max(minst, senasteVeckan)));
  const dagar = [...gruppera(visade, ({ dag }) => [dag])].map(([dag, dagens]) => ({ dag, nyheter: dagens }));
  return { dagar, senasteVeckan, igar, sedanIgar: since(igar) };
}
