import { DateTime } from "luxon";

/** All dates and times of the content are Swedish local time. */
export const TIDSZON = "Europe/Stockholm";

/** A day, `2020-04-07`. Days and times compare rightly as text. */
export type Datum = string;

/** A day, or a minute of it: `2020-04-07`, `2020-04-07 10:51`; in the doubled autumn hour with its offset, `2020-10-25 02:30+01:00`. */
export type Tidpunkt = string;

/** `value` in canonical form, or `fault`: a Swedish clause that says what is wrong and what to write. */
export type Tolkning = { value: string } | { fault: string };

const DAG = /^(\d{4})-(\d{2})-(\d{2})$/;
const TID = /^(\d{4}-\d{2}-\d{2})(?:T|,? +)(?:kl\.? ?)?(\d{1,2})[.:](\d{2})(?::00)?(\+0[12]:00)?$/;

/** Reads a day by the calendar: 30 February is a fault, never 1 March. */
export function tolkaDatum(text: string): Tolkning {
  if (!DAG.test(text)) return { fault: `”${text}” är inget datum. Skriv år, månad och dag så här: 2020-04-07` };
  const day = DateTime.fromISO(text, { zone: TIDSZON });
  if (!day.isValid || day.toISODate() !== text) return { fault: `${text} finns inte i kalendern` };
  return { value: text };
}

/** Reads a day, or a day and a Swedish clock time that exists exactly once. */
export function tolkaTidpunkt(text: string): Tolkning {
  const match = TID.exec(text);
  if (!match) return DAG.test(text) ? tolkaDatum(text) : { fault: formFel(text) };
  const [, datum = "", timme = "", minut = "", offset = ""] = match;
  const day = tolkaDatum(datum);
  if ("fault" in day) return day;
  const klocka = `${timme.padStart(2, "0")}:${minut}`;
  if (Number(timme) > 23 || Number(minut) > 59)
    return { fault: `klockslaget ${klocka} finns inte. Dygnet slutar 23:59` };
  return placeOnClock(datum, klocka, offset);
}

function formFel(text: string): string {
  return `”${text}” går inte att läsa som datum. Skriv 2020-04-07, eller med klockslag 2020-04-07 13:30`;
}

/** The two hours a year that a wall clock gets wrong: the one that is skipped and the one that comes twice. */
function placeOnClock(datum: Datum, klocka: string, offset: string): Tolkning {
  const local = DateTime.fromISO(`${datum}T${klocka}`, { zone: TIDSZON });
  if (local.toFormat("HH:mm") !== klocka)
    return { fault: `klockan ${klocka} finns inte den ${datum}: då ställs klockan fram till sommartid` };
  const offsets = local.getPossibleOffsets().map((t) => t.toFormat("ZZ"));
  if (offset && !offsets.includes(offset))
    return { fault: `${offset} gäller inte i Sverige den ${datum} ${klocka}. Ta bort ${offset}` };
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
  if (!/^\d{4}-\d{2}$/.test(text)) return tolkaTidpunkt(text);
  return "fault" in tolkaDatum(`${text}-01`) ? { fault: `månaden ${text} finns inte` } : { value: text };
}

export const arExaktDag = (tid: string): boolean => tid.length >= 10;
export const harKlockslag = (tid: Tidpunkt): boolean => tid.length > 10;
export const dagAv = (tid: Tidpunkt): Datum => tid.slice(0, 10);
export const klockslagAv = (tid: Tidpunkt): string => tid.slice(11, 16);

/** The instant a valid point in time stands for; a day alone is its first minute. */
export function ogonblick(tid: Tidpunkt): DateTime {
  return DateTime.fromISO(tid.replace(" ", "T"), { zone: TIDSZON, setZone: false });
}

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
  return harKlockslag(slut) && harKlockslag(tid) ? ogonblick(slut) < ogonblick(tid) : dagAv(slut) < dagAv(tid);
}

/** Today's date in Sweden. The only clock of the project; everything else is handed the day. */
export function idag(): Datum {
  return DateTime.now().setZone(TIDSZON).toFormat("yyyy-MM-dd");
}
