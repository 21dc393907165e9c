import { DateTime } from "luxon";
import { datumfel, ungefarligt } from "./datumfel.ts";
import { minns } from "./minne.ts";

/** All dates and times of the content are Swedish local time. */
export const TIDSZON = "Europe/Stockholm";

/** A day, `2020-04-07`. Days and times compare rightly as text. */
export type Datum = string;

/** A day, or a minute of it: `2020-04-07`, `2020-04-07 10:51`; in the doubled autumn hour with its offset, `2020-10-25 02:30+01:00`. */
export type Tidpunkt = string;

/** `value` in canonical form, or `fault`: a Swedish clause that says what is wrong and what to write; `ratt` is what can only be meant. */
export type Tolkning = { value: string } | { fault: string; ratt?: string };

const DAG = /^(\d{4})-(\d{2})-(\d{2})$/;
const TID = /^(\d{4}-\d{2}-\d{2})(?:T|,? +)(?:kl\.? ?)?(\d{1,2})[.:](\d{2})(?::00)?(\+0[12]:00)?$/;

/** Reads a day by the calendar: 30 February is a fault, never 1 March. */
export function tolkaDatum(text: string): Tolkning {
  if (!DAG.test(text)) return datumfel(text, tolkaDatum, false);
  return finnsIKalendern(text) ? { value: text } : { fault: `${text} finns inte i kalendern` };
}

/** Is `2020-02-30` a day? Of a text in that form; remembered, since rules ask it of every file. */
export const finnsIKalendern: (text: Datum) => boolean = /* @__PURE__ */ minns((text) => {
  const tid = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(tid) && new Date(tid).toISOString().startsWith(text);
});

/** Reads a day, or a day and a Swedish clock time that exists exactly once. */
export function tolkaTidpunkt(text: string): Tolkning {
  const match = TID.exec(text);
  if (!match) return DAG.test(text) ? tolkaDatum(text) : datumfel(text, tolkaTidpunkt, true);
  const [, datum = "", timme = "", minut = "", offset = ""] = match;
  const day = tolkaDatum(datum);
  if ("fault" in day) return day;
  const klocka = `${timme.padStart(2, "0")}:${minut}`;
  if (Number(timme) > 23 || Number(minut) > 59)
    return { fault: `klockslaget ${klocka} finns inte. Dygnet slutar 23:59` };
  return stallerOmKlockan(datum) ? placeOnClock(datum, klocka, offset) : offsetFel(datum, klocka, offset);
}

/** Sweden has never changed its clocks in the other months; since 1980 only on Sundays, since 1996 on the last of March and of October. */
const OMSTALLNINGSMANADER = /-(?:03|04|09|10)-/;
const SISTA_VECKAN = /-(?:03|10)-(?:2[5-9]|3)/;
const arSondag = (datum: Datum): boolean => new Date(`${datum}T00:00Z`).getUTCDay() === 0;
/** Is this one of the two days a year that are not 24 hours long? Asked of the time zone once for each day, since that is slow. */
const stallerOmKlockan = /* @__PURE__ */ minns((datum) => {
  if (!(datum > "1996" ? SISTA_VECKAN : OMSTALLNINGSMANADER).test(datum)) return false;
  if (datum > "1980" && !arSondag(datum)) return false;
  const start = DateTime.fromISO(datum, { zone: TIDSZON });
  return start.offset !== start.endOf("day").offset;
});

/** On any other day a clock time is what it says; an offset, if given, must be the one that holds. */
function offsetFel(datum: Datum, klocka: string, offset: string): Tolkning {
  if (offset && DateTime.fromISO(datum, { zone: TIDSZON }).toFormat("ZZ") !== offset)
    return { fault: felOffset(datum, klocka, offset) };
  return { value: `${datum} ${klocka}` };
}

const felOffset = (datum: Datum, klocka: string, offset: string): string =>
  `${offset} gäller inte i Sverige den ${datum} ${klocka}. Ta bort ${offset}`;

/** The two hours a year that a wall clock gets wrong: the one that is skipped and the one that comes twice. */
function placeOnClock(datum: Datum, klocka: string, offset: string): Tolkning {
  const local = DateTime.fromISO(`${datum}T${klocka}`, { zone: TIDSZON });
  if (local.toFormat("HH:mm") !== klocka)
    return { fault: `klockan ${klocka} finns inte den ${datum}: då ställs klockan fram till sommartid` };
  const offsets = local.getPossibleOffsets().map((t) => t.toFormat("ZZ"));
  if (offset && !offsets.includes(offset)) return { fault: felOffset(datum, klocka, offset) };
  if (offsets.length === 1) return { value: `${datum} ${klocka}` };
  if (!offset)
    return {
      fault: `klockan ${klocka} inträffar två gånger den ${datum}. Skriv ${klocka}+02:00 (sommartid) eller ${klocka}+01:00 (vintertid)`,
    };
  return { value: `${datum} ${klocka}${offset}` };
}

/** Imported history may know less than the day: `2020-04`, `2020`, `okänt`. */
export function tolkaUngefarligt(text: string): Tolkning {
  if (text === "okänt" || /^(19|20)\d{2}$/.test(text)) return { value: text };
  if (!/^\d{4}-\d{2}$/.test(text)) return exaktEllerUngefarligt(text);
  return "fault" in tolkaDatum(`${text}-01`) ? { fault: `månaden ${text} finns inte` } : { value: text };
}

/** Whoever does not know the day is told how to say so, and never pressed to guess one. */
function exaktEllerUngefarligt(text: string): Tolkning {
  const tolkning = tolkaTidpunkt(text);
  const skrivs = "fault" in tolkning && !tolkning.ratt ? ungefarligt(text) : undefined;
  if (!skrivs) return tolkning;
  return { fault: `”${text}” är ingen exakt dag. Är dagen inte känd, skriv ${skrivs} och förklara i ”osakert”` };
}

export const arExaktDag = (tid: string): boolean => tid.length >= 10;
export const harKlockslag = (tid: Tidpunkt): boolean => tid.length > 10;
export const dagAv = (tid: Tidpunkt): Datum => tid.slice(0, 10);
export const klockslagAv = (tid: Tidpunkt): string => tid.slice(11, 16);

/** The instant a valid point in time stands for; a day alone is its first minute. */
export const ogonblick: (tid: Tidpunkt) => DateTime = /* @__PURE__ */ minns((tid) =>
  DateTime.fromISO(tid.replace(" ", "T"), { zone: TIDSZON, setZone: false }),
);

/** The offset in Sweden on a day that is 24 hours long, `+02:00`. It is asked of the time zone as seldom as can be, since that is slow. */
const forskjutning: (dag: Datum) => string = /* @__PURE__ */ minns((dag) => ogonblick(dag).toFormat("ZZ"));

/** A valid point in time by ISO 8601, with the offset that held in Sweden then: `2020-05-07T13:00:00+02:00`. A day alone is its first minute. */
export function isoTid(tid: Tidpunkt): string {
  const dag = dagAv(tid);
  const offset = tid.slice(MINUT) || (stallerOmKlockan(dag) ? ogonblick(tid).toFormat("ZZ") : offsetPa(dag));
  return `${dag}T${klockslagAv(tid) || "00:00"}:00${offset}`;
}

/** In a month without a change of the clocks it is that of the first day. */
const offsetPa = (dag: Datum): string => forskjutning(OMSTALLNINGSMANADER.test(dag) ? dag : `${dag.slice(0, 7)}-01`);

/** Length of a point in time without an offset. */
const MINUT = "2020-04-07 10:51".length;

/** Whole days from one day to another, negative when `till` is earlier. Calendar days, so the clock changes do not matter. */
export function dagarMellan(fran: Datum, till: Datum): number {
  return (Date.parse(`${dagAv(till)}T00:00Z`) - Date.parse(`${dagAv(fran)}T00:00Z`)) / 86_400_000;
}

/** The day so many days before another. */
export function dagarFore(dag: Datum, antal: number): Datum {
  return new Date(Date.parse(`${dagAv(dag)}T00:00Z`) - antal * 86_400_000).toISOString().slice(0, 10);
}

/** Is the last moment of `slut` before `tid`? A last day lasts to its end. */
export function arFore(slut: Tidpunkt, tid: Tidpunkt): boolean {
  if (!harKlockslag(slut) || !harKlockslag(tid)) return dagAv(slut) < dagAv(tid);
  // Only in the doubled hour does the text not tell the order.
  return slut.length + tid.length > 32 ? ogonblick(slut) < ogonblick(tid) : slut < tid;
}

/** Today's date in Sweden. The only clock of the project; everything else is handed the day. */
export function idag(): Datum {
  return DateTime.now().setZone(TIDSZON).toFormat("yyyy-MM-dd");
}
