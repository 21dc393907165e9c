import { DateTime } from "luxon";
import { type Datum, dagAv } from "./datum.ts";
import { minns } from "./minne.ts";

/** An ISO 8601 week as it stands in addresses, `2020-v47`. Compares rightly as text. */
export type Vecka = string;

const utc = (dag: Datum): DateTime => DateTime.fromISO(dagAv(dag), { zone: "utc" });

/** The week that a day lies in. The year is the week's own: 1 January 2021 lies in `2020-v53`. */
export const veckaAv: (dag: Datum) => Vecka = /* @__PURE__ */ minns((dag) => utc(dag).toFormat("kkkk-'v'WW"));

/** Monday to Sunday of a week. */
export const veckansDagar: (vecka: Vecka) => readonly Datum[] = /* @__PURE__ */ minns((vecka) => {
  const mandag = DateTime.fromISO(vecka.replace("-v", "-W"), { zone: "utc" });
  return [0, 1, 2, 3, 4, 5, 6].map((days) => mandag.plus({ days }).toFormat("yyyy-MM-dd"));
});

/** `47` for `2020-v47`. */
export const veckonummer = (vecka: Vecka): number => Number(vecka.slice(6));
