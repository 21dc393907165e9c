import { arExaktDag, type Datum, dagAv, dagarMellan, harKlockslag, klockslagAv, type Tidpunkt } from "./datum.ts";
import { MANADER, veckodag } from "./kalender.ts";

const NBSP = "\u00A0";

/** `november 2020` for `2020-11` or any day of it. */
export const manad = (datum: string): string => `${MANADER[Number(datum.slice(5, 7)) - 1]} ${datum.slice(0, 4)}`;

/** `16 november 2020`; a month, a year and `okänt` come out as they are known. */
export function datum(dag: string): string {
  if (dag === "okänt") return "okänt datum";
  if (dag.length === 4) return dag;
  return arExaktDag(dag) ? `${Number(dag.slice(8, 10))}${NBSP}${manad(dag)}` : manad(dag);
}

/** `13.30`, `9.30`. */
const siffror = (tid: Tidpunkt): string => klockslagAv(tid).replace(/^0/, "").replace(":", ".");

/** `kl. 13.30`, or nothing for a day alone. */
export const klocka = (tid: Tidpunkt): string => (harKlockslag(tid) ? `kl.${NBSP}${siffror(tid)}` : "");

/** `kl. 13.00–13.50`; the end is left out when it is not known or on another day. */
export const klockspann = (start: Tidpunkt, slut?: Tidpunkt): string =>
  slut && harKlockslag(start) && harKlockslag(slut) && dagAv(slut) === dagAv(start)
    ? `${klocka(start)}–${siffror(slut)}`
    : klocka(start);

/** `torsdag 7 maj 2020 kl. 13.00–13.50`, `28 september–4 oktober 2020`. */
export function tidsspann(start: Tidpunkt, slut?: Tidpunkt): string {
  const dag = `${veckodag(start)} ${datum(dagAv(start))}`;
  if (!slut || dagAv(slut) === dagAv(start)) return [dag, klockspann(start, slut)].filter(Boolean).join(" ");
  return [datumspann(dagAv(start), dagAv(slut)), klocka(start)].filter(Boolean).join(", ");
}

/** `, klockslag okänt` after the day of a meeting that is to have a time of day. Days on end need none. */
export const okantKlockslag = (start: Tidpunkt, slut?: Tidpunkt, heldag = false): string =>
  harKlockslag(start) || heldag || (slut && dagAv(slut) !== dagAv(start)) ? "" : ", klockslag okänt";

/** When a meeting is: `tisdag 17 november 2020 kl. 9.30–11.00`, `tisdag 17 november 2020, klockslag okänt`. */
export const motetsTid = (start: Tidpunkt, slut?: Tidpunkt, heldag?: boolean): string =>
  tidsspann(start, slut) + okantKlockslag(start, slut, heldag);

/** `1 april–30 juni 2020`, leaving out what both ends share. */
export function datumspann(fran: Datum, till: Datum): string {
  const [a, b] = [datum(fran), datum(till)];
  if (fran.slice(0, 7) === till.slice(0, 7)) return `${Number(fran.slice(8, 10))}–${b}`;
  return fran.slice(0, 4) === till.slice(0, 4) ? `${a.slice(0, -5)}–${b}` : `${a} – ${b}`;
}

/** `i dag`, `i morgon`, `om 14 dagar`, `i går`, `för 3 dagar sedan`. */
export function omDagar(today: Datum, dag: Datum): string {
  const dagar = dagarMellan(today, dag);
  if (dagar === 0) return "i dag";
  if (dagar === 1) return "i morgon";
  if (dagar === -1) return "i går";
  return dagar < 0 ? `för ${antal(-dagar, "dag", "dagar")} sedan` : `om${NBSP}${dagar}${NBSP}dagar`;
}

/** `Publicerad 5 november 2020`, `Publicerad i juni 2020`, `Publiceringsdag okänd`. */
export function publicerad(dag: string): string {
  if (dag === "okänt") return "Publiceringsdag okänd";
  return arExaktDag(dag)
    ? `Publicerad ${datum(dagAv(dag))}`
    : `Publicerad ${dag.length === 4 ? "" : "i "}${datum(dag)}`;
}

export const antal = (n: number, ental: string, flertal: string): string => `${n}${NBSP}${n === 1 ? ental : flertal}`;

export const versal = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Skåne`, `Skåne och Blekinge`, `Skåne, Blekinge och Halland`. */
export const uppraknat = (ord: readonly string[]): string =>
  ord.length < 2 ? ord.join("") : `${ord.slice(0, -1).join(", ")} och ${ord.at(-1)}`;
