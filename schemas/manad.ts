import { type Datum, dagarFore } from "./datum.ts";
import { type Vecka, veckaAv, veckansDagar } from "./vecka.ts";

/** A month as it stands in addresses, `2020-11`. Compares rightly as text. */
export type Manad = string;

export const manadAv = (dag: Datum): Manad => dag.slice(0, 7);

/** `2020-12` for `2020-11`, `2021-01` for `2020-12`. */
export function manadenEfter(manad: Manad): Manad {
  const [ar, nummer] = [Number(manad.slice(0, 4)), Number(manad.slice(5))];
  return nummer === 12 ? `${ar + 1}-01` : `${ar}-${String(nummer + 1).padStart(2, "0")}`;
}

/** `2020-02-29` for `2020-02`. */
export const sistaDagI = (manad: Manad): Datum => dagarFore(`${manadenEfter(manad)}-01`, 1);

/** A row of a month: its week, and the seven days of that from Monday, those of other months too. */
export type Veckorad = { vecka: Vecka; dagar: readonly Datum[] };

/** The weeks that have a day in a month, in order. */
export function manadensVeckor(manad: Manad): Veckorad[] {
  const rader: Veckorad[] = [];
  const [forsta = ""] = veckansDagar(veckaAv(`${manad}-01`));
  for (let mandag = forsta; mandag <= sistaDagI(manad); mandag = dagarFore(mandag, -7))
    rader.push({ vecka: veckaAv(mandag), dagar: veckansDagar(veckaAv(mandag)) });
  return rader;
}
