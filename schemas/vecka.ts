import { type Datum, dagAv, dagarFore, dagarMellan } from "./datum.ts";
import { minns } from "./minne.ts";

/** An ISO 8601 week as it stands in addresses, `2020-v47`. Compares rightly as text. */
export type Vecka = string;

/** Days since Monday. */
const efterMandag = (dag: Datum): number => (new Date(`${dagAv(dag)}T00:00Z`).getUTCDay() + 6) % 7;

/** The week that a day lies in. The year is the week's own, that of its Thursday: 1 January 2021 lies in `2020-v53`. */
export const veckaAv: (dag: Datum) => Vecka = /* @__PURE__ */ minns((dag) => {
  const torsdag = dagarFore(dag, efterMandag(dag) - 3);
  const ar = torsdag.slice(0, 4);
  const nummer = Math.floor(dagarMellan(`${ar}-01-01`, torsdag) / 7) + 1;
  return `${ar}-v${String(nummer).padStart(2, "0")}`;
});

/** Monday to Sunday of a week. The fourth of January always lies in the first. */
export const veckansDagar: (vecka: Vecka) => readonly Datum[] = /* @__PURE__ */ minns((vecka) => {
  const fjarde = `${vecka.slice(0, 4)}-01-04`;
  const tillMandag = efterMandag(fjarde) - 7 * (veckonummer(vecka) - 1);
  return [0, 1, 2, 3, 4, 5, 6].map((dagar) => dagarFore(fjarde, tillMandag - dagar));
});

/** `47` for `2020-v47`. */
export const veckonummer = (vecka: Vecka): number => Number(vecka.slice(6));
