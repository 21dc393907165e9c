import type { Nyhet } from "../schemas/nyheter.ts";
import { type Nyhetsvecka, nyhetsveckor } from "../schemas/nyhetsveckor.ts";
import type { Site } from "../schemas/site.ts";
import type { Vecka } from "../schemas/vecka.ts";

const veckor = new WeakMap<Site, readonly Nyhetsvecka[]>();

/** The weeks of a site, made once for all its pages. */
export function veckorFor(site: Site): readonly Nyhetsvecka[] {
  const found = veckor.get(site) ?? nyhetsveckor(site);
  veckor.set(site, found);
  return found;
}

export const veckoadress = (vecka: Vecka): string => `/nytt/${vecka}/`;

/** What happened, in a word. */
export const HANDE: Record<Nyhet["slag"], string> = {
  ny: "Ny",
  väsentlig: "Ändrad",
  rättelse: "Rättad",
  redaktionell: "Putsad",
};
