import { type Datum, dagarFore } from "./datum.ts";
import { datumspann } from "./format.ts";
import { type Vecka, veckaAv, veckansDagar, veckonummer } from "./vecka.ts";

/** Weeks that have letters, that of the day shown among them. A letter is news; what is older is under Nytt. */
export const VECKOR = 26;
/** Days ahead that a letter tells of, counted from the end of its week. */
const FRAMAT = 14;

/** A week that has a letter, and the days ahead that the letter tells of. */
export type Bladvecka = {
  vecka: Vecka;
  mandag: Datum;
  sondag: Datum;
  /** The last day of it that has come: Sunday, or the day shown. */
  slut: Datum;
  /** What lies ahead: from the Monday after the week, or from the day shown while it goes on, to a fortnight after Sunday. */
  fran: Datum;
  till: Datum;
};

/** The weeks up to a day, its own first. */
export function bladveckor(today: Datum): Bladvecka[] {
  return Array.from({ length: VECKOR }, (_, i) => {
    const vecka = veckaAv(dagarFore(today, 7 * i));
    const dagar = veckansDagar(vecka);
    const [mandag = "", sondag = ""] = [dagar[0], dagar[6]];
    const [slut, fran] = today <= sondag ? [today, today] : [sondag, dagarFore(sondag, -1)];
    return { vecka, mandag, sondag, slut, fran, till: dagarFore(sondag, -FRAMAT) };
  });
}

/** Does the week go on after the day shown? */
export const pagar = ({ slut, fran }: Bladvecka): boolean => slut === fran;

/** `Vecka 47, 16–22 november 2020`. */
export const bladveckonamn = ({ vecka, mandag, sondag }: Bladvecka): string =>
  `Vecka ${veckonummer(vecka)}, ${datumspann(mandag, sondag)}`;
