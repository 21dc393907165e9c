import { arExaktDag, type Datum, dagAv } from "./datum.ts";
import type { Notis, NotisFalt } from "./notis.ts";

/** Every day a notice speaks of, apart from its publication and its changes, unsorted. */
export function dagarI(n: NotisFalt): Datum[] {
  const dagar: (string | undefined)[] = (n.gor_sa_har ?? []).map((steg) => steg.senast);
  if (n.typ === "insats" || n.typ === "programförändring") {
    dagar.push(n.ansokan?.oppnar, n.ansokan?.stanger, ...(n.ansokan?.tidigare_stanger ?? []));
    dagar.push(n.galler?.fran, n.galler?.till, n.stodperiod?.fran, n.stodperiod?.till);
  }
  if (n.typ === "insats") dagar.push(...(n.delfrister ?? []).map((frist) => frist.datum));
  if (n.typ === "informationstillfälle") dagar.push(n.start, n.anmalan?.senast, ...(n.flyttat_fran ?? []));
  if (n.typ === "behov") dagar.push(n.overlamnat?.datum);
  return dagar.filter((dag): dag is string => dag !== undefined && arExaktDag(dag)).map(dagAv);
}

/**
 * The day from which a notice is shown, and by which it is ordered. That is its publication; where that is not known to the day,
 * its earliest other date, else the first day of the month or year; without any, the beginning of time.
 */
export function visasFran(n: NotisFalt): Datum {
  if (arExaktDag(n.publicerad)) return dagAv(n.publicerad);
  const forsta = dagarI(n).reduce<Datum | undefined>((a, b) => (a !== undefined && a < b ? a : b), undefined);
  if (forsta) return forsta;
  return n.publicerad === "okänt" ? "0000-01-01" : `${n.publicerad}-01-01`.slice(0, 10);
}

/** The last väsentlig change or correction, up to `today`; undefined when there is none. */
export function uppdaterad(n: NotisFalt, today: Datum): Datum | undefined {
  return n.andringar?.findLast(({ slag, datum }) => slag !== "redaktionell" && datum <= today)?.datum;
}

/** Latest first, then by address, so that the order never depends on the file system. */
export function senastForst(a: Notis, b: Notis): number {
  return b.visasFran.localeCompare(a.visasFran, "en") || a.id.localeCompare(b.id, "en");
}
