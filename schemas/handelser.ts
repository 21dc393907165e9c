import { type Datum, dagAv, harKlockslag, ogonblick, type Tidpunkt } from "./datum.ts";
import type { VisadNotis } from "./site.ts";
import { vik } from "./vik.ts";

export type Handelseslag = "möte" | "sista dag" | "sista anmälningsdag" | "delfrist" | "att göra";

/** Something that belongs in a calendar: a meeting, or a last day that a notice tells of. */
export type Handelse = {
  /** For ever the same, whatever happens to the dates: the id of the notice, and after `#` which of its days it is. */
  id: string;
  slag: Handelseslag;
  /** A day, or a day and a time. */
  start: Tidpunkt;
  slut: Tidpunkt | undefined;
  /** Without a time of day, because it lasts all day, is a last day, or the time is not known. */
  heldag: boolean;
  /** What it is, before the title of the notice: `Sista dag att söka`. Nothing for a meeting. */
  vad: string | undefined;
  /** Will not take place: the meeting is cancelled, or the notice has been replaced by another. */
  installd: boolean;
  notis: VisadNotis;
};

/** Everything in a notice that has a day of its own, in the order the fields stand. What has been replaced has no days any more. */
export const handelserI = (notis: VisadNotis): Handelse[] => (notis.status === "ersatt" ? [] : allaHandelserI(notis));

/** The same, with the days of what has been replaced, which are then cancelled: for those who have them in their calendars already. */
export const allaHandelserI = (notis: VisadNotis): Handelse[] =>
  medEgnaId([...moteI(notis), ...frister(notis), ...attGora(notis)]);

/** Two things to do may be called the same and differ in their day. A name has no doubled hyphen, so the number never makes another's id. */
function medEgnaId(handelser: Handelse[]): Handelse[] {
  const antal = new Map<string, number>();
  return handelser.map((handelse) => {
    const n = (antal.get(handelse.id) ?? 0) + 1;
    antal.set(handelse.id, n);
    return n === 1 ? handelse : { ...handelse, id: `${handelse.id}--${n}` };
  });
}

const arInstalld = ({ status }: VisadNotis): boolean => status === "inställt" || status === "ersatt";

function moteI(notis: VisadNotis): Handelse[] {
  if (notis.typ !== "informationstillfälle" || !notis.start) return [];
  const { id, start, slut } = notis;
  const installd = arInstalld(notis);
  return [{ id, slag: "möte", start, slut, heldag: !harKlockslag(start), vad: undefined, installd, notis }];
}

function frister(notis: VisadNotis): Handelse[] {
  if (notis.typ === "informationstillfälle")
    return frist(notis, "anmalan", "sista anmälningsdag", "Sista dag att anmäla sig", notis.anmalan?.senast);
  if (notis.typ !== "insats" && notis.typ !== "programförändring") return [];
  const delar = notis.typ === "insats" ? (notis.delfrister ?? []) : [];
  return [
    ...frist(notis, "ansokan", "sista dag", "Sista dag att söka", notis.ansokan?.stanger),
    ...delar.flatMap(({ namn, datum }) =>
      frist(notis, `delfrist-${namnI(namn)}`, "delfrist", `Sista dag (${namn})`, datum),
    ),
  ];
}

const attGora = (notis: VisadNotis): Handelse[] =>
  (notis.gor_sa_har ?? []).flatMap(({ vad, senast }) => frist(notis, `gor-${namnI(vad)}`, "att göra", vad, senast));

function frist(notis: VisadNotis, del: string, slag: Handelseslag, vad: string, dag: Tidpunkt | undefined): Handelse[] {
  if (!dag) return [];
  const installd = arInstalld(notis);
  return [{ id: `${notis.id}#${del}`, slag, start: dag, slut: undefined, heldag: true, vad, installd, notis }];
}

/** A text as part of an id. Whole, since two things to do may begin alike. A day may move without a new id; other words are another thing. */
const namnI = (text: string): string =>
  vik(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The last day of an event. */
export const sistaDagen = ({ start, slut }: Pick<Handelse, "start" | "slut">): Datum => dagAv(slut ?? start);

/** In the order of time, then by id. A day comes before the times of it. */
export const iTidsordning = (a: Handelse, b: Handelse): number =>
  jamforTider(a.start, b.start) || a.id.localeCompare(b.id, "en");

/** As text, except within the doubled hour of autumn: `02:30+02:00` is before `02:15+01:00`. */
const jamforTider = (a: Tidpunkt, b: Tidpunkt): number =>
  a.length > MINUT && b.length > MINUT ? ogonblick(a).toMillis() - ogonblick(b).toMillis() : a.localeCompare(b, "en");

/** Length of a point in time without an offset. */
const MINUT = "2020-04-07 10:51".length;
