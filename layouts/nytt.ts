import { minnsOm } from "../schemas/minne.ts";
import type { Nyhet } from "../schemas/nyheter.ts";
import { type Nyhetsvecka, nyhetsveckor } from "../schemas/nyhetsveckor.ts";
import type { Site } from "../schemas/site.ts";
import type { Vecka } from "../schemas/vecka.ts";

/** The weeks of a site, made once for all its pages. */
export const veckorFor: (site: Site) => readonly Nyhetsvecka[] = minnsOm(nyhetsveckor);

export const veckoadress = (vecka: Vecka): string => `/nytt/${vecka}/`;

/** What happened, in a word. */
export const HANDE: Record<Nyhet["slag"], string> = {
  ny: "Ny",
  väsentlig: "Ändrad",
  rättelse: "Rättad",
  redaktionell: "Putsad",
};
