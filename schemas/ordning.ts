import { arExaktDag, type Datum, dagAv, dagarFore } from "./datum.ts";
import type { Notis, NotisFalt } from "./notis.ts";

/** The day that stands for notices without any date, before all others, and its year. */
export const UTAN_DAG: Datum = "0000-01-01";
export const UTAN_AR = "0000";

/** Days ahead that a meeting or a last day is made known, where nothing says when it was. */
const FORVARNING = 30;

type Dagar = readonly (string | undefined)[];

/** Days on which something begins. What a notice tells of was known by then. */
function begynnelser(n: NotisFalt): Dagar {
  if (n.typ === "behov") return [n.overlamnat?.datum];
  if (n.typ !== "insats" && n.typ !== "programförändring") return [];
  return [n.ansokan?.oppnar, n.galler?.fran, n.stodperiod?.fran];
}

/** Days that one is told of in advance: meetings, deadlines, ends. */
function kommande(n: NotisFalt): Dagar {
  const steg = (n.gor_sa_har ?? []).map(({ senast }) => senast);
  if (n.typ === "informationstillfälle") return [...steg, n.start, n.anmalan?.senast, ...(n.flyttat_fran ?? [])];
  if (n.typ !== "insats" && n.typ !== "programförändring") return steg;
  const frister = n.typ === "insats" ? (n.delfrister ?? []).map(({ datum }) => datum) : [];
  return [
    ...steg,
    ...frister,
    n.ansokan?.stanger,
    ...(n.ansokan?.tidigare_stanger ?? []),
    n.galler?.till,
    n.stodperiod?.till,
  ];
}

/**
 * The day from which a notice is shown, and by which it is ordered: its publication, or the first day of the month or year when no more
 * is known. It may tell how something ended, so what it speaks of never shows it before that. Where nothing is known of its publication,
 * the earliest that any other date of it allows; without any, the beginning of time.
 */
export function visasFran(n: NotisFalt): Datum {
  if (arExaktDag(n.publicerad)) return dagAv(n.publicerad);
  if (n.publicerad !== "okänt") return `${n.publicerad}-01-01`.slice(0, 10);
  const tidigt = kommande(n).map((dag) => (dag && arExaktDag(dag) ? dagarFore(dag, FORVARNING) : undefined));
  const dagar = [...begynnelser(n), ...tidigt]
    .filter((dag) => dag !== undefined && arExaktDag(dag))
    .map((dag) => dagAv(dag ?? ""));
  return dagar.sort((a, b) => (a < b ? -1 : 1))[0] ?? UTAN_DAG;
}

/** The last väsentlig change or correction, up to `today`; undefined when there is none. */
export function uppdaterad(n: NotisFalt, today: Datum): Datum | undefined {
  return n.andringar?.findLast(({ slag, datum }) => slag !== "redaktionell" && datum <= today)?.datum;
}

/** Latest first, then by address, so that the order never depends on the file system. */
export function senastForst(a: Notis, b: Notis): number {
  return b.visasFran.localeCompare(a.visasFran, "en") || a.id.localeCompare(b.id, "en");
}
