import { datumspann } from "../schemas/format.ts";
import { type Vecka, veckansDagar, veckonummer } from "../schemas/vecka.ts";

/** `Vecka 47`. */
export const veckonamn = (vecka: Vecka): string => `Vecka ${veckonummer(vecka)}`;

/** `16–22 november 2020`. */
export function veckospann(vecka: Vecka): string {
  const dagar = veckansDagar(vecka);
  return datumspann(dagar[0] ?? "", dagar[6] ?? "");
}

/** The id of the part of a page that tells of a week. */
export const veckoId = (vecka: Vecka): string => `vecka-${vecka}`;
