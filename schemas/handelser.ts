import { type Datum, dagAv, harKlockslag, type Tidpunkt } from "./datum.ts";
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
  installd: boolean;
  notis: VisadNotis;
};

/** Everything in a notice that has a day of its own, in the order the fields stand. What has been replaced has no days any more. */
export function handelserI(notis: VisadNotis): Handelse[] {
  if (notis.status === "ersatt") return [];
  return [...moteI(notis), ...frister(notis), ...attGora(notis)];
}

function moteI(notis: VisadNotis): Handelse[] {
  if (notis.typ !== "informationstillfälle" || !notis.start) return [];
  const { id, start, slut } = notis;
  const installd = notis.status === "inställt";
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
      frist(notis, `delfrist-${namnI(namn)}`, "delfrist", `Sista dag, ${namn}`, datum),
    ),
  ];
}

const attGora = (notis: VisadNotis): Handelse[] =>
  (notis.gor_sa_har ?? []).flatMap(({ vad, senast }) => frist(notis, `gor-${namnI(vad)}`, "att göra", vad, senast));

function frist(notis: VisadNotis, del: string, slag: Handelseslag, vad: string, dag: Tidpunkt | undefined): Handelse[] {
  if (!dag) return [];
  const installd = notis.status === "inställt";
  return [{ id: `${notis.id}#${del}`, slag, start: dag, slut: undefined, heldag: true, vad, installd, notis }];
}

/** A text as part of an id. Whole, since two things to do may begin alike. */
const namnI = (text: string): string =>
  vik(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The last day of an event. */
export const sistaDagen = ({ start, slut }: Pick<Handelse, "start" | "slut">): Datum => dagAv(slut ?? start);

/** In the order of time, then by id. */
export const iTidsordning = (a: Handelse, b: Handelse): number =>
  a.start.localeCompare(b.start, "en") || a.id.localeCompare(b.id, "en");
