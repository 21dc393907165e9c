import type { Datum } from "../../schemas/datum.ts";

const DAG = { timeZone: "Europe/Stockholm", year: "numeric", month: "2-digit", day: "2-digit" } as const;

/** Today's date in Sweden, wherever the reader is: Swedes write it as we do, `2020-11-16`. */
export const svenskDag = (nu = new Date()): Datum => new Intl.DateTimeFormat("sv-SE", DAG).format(nu);

/** `16 november 2020`, by the browser's own knowledge, to keep the script small. */
export const svensktDatum = (dag: Datum): string =>
  new Date(dag).toLocaleDateString("sv-SE", { dateStyle: "long", timeZone: "UTC" });
