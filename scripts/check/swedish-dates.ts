import { type Datum, finnsIKalendern } from "../../schemas/datum.ts";
import { MANADER, VECKODAGAR } from "../../schemas/kalender.ts";

/** For patterns. */
export const MANAD = MANADER.join("|");
export const VECKODAG = VECKODAGAR.join("|");

/** The day so written, `15`, `april`, `2020`; also one that the calendar does not have. */
export const dayOf = (dag: string, manad: string, ar: string): Datum =>
  [ar, String(MANADER.indexOf(manad.toLowerCase()) + 1).padStart(2, "0"), dag.padStart(2, "0")].join("-");

/** `den 15 april 2020`, of a day that the calendar has. */
export const written = (dag: Datum): string => {
  const [ar, manad, nummer] = dag.split("-").map(Number);
  return `den ${nummer} ${MANADER[(manad ?? 1) - 1]} ${ar}`;
};

const FULL = new RegExp(`(?<!\\d)(?:(\\d{1,2})\\s+(${MANAD})\\s+(\\d{4})|(\\d{4}-\\d{2}-\\d{2}))(?!\\d)`, "gi");

export type WrittenDay = { dag: Datum; index: number; length: number };

/** The days that stand in a text in full, `15 april 2020` or `2020-04-15`, in order. */
export const daysIn = (text: string): WrittenDay[] =>
  [...text.matchAll(FULL)]
    .map(({ 0: all, 1: dag = "", 2: manad = "", 3: ar = "", 4: iso, index }) => ({
      dag: iso ?? dayOf(dag, manad, ar),
      index,
      length: all.length,
    }))
    .filter(({ dag }) => finnsIKalendern(dag));

/** The day at a path of the front matter, without its time; undefined where none stands, or one that the calendar does not have. */
export function dayAt(data: unknown, ...path: string[]): Datum | undefined {
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    data,
  );
  const dag = typeof value === "string" ? value.trim().slice(0, 10) : "";
  return /^\d{4}-\d{2}-\d{2}$/.test(dag) && finnsIKalendern(dag) ? dag : undefined;
}
