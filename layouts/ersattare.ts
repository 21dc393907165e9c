import type { Site, VisadNotis } from "../schemas/site.ts";

/** Addresses of what holds now instead of a notice that has been replaced: the last of each chain, so that nobody is led to what is replaced in turn. */
export function ersattare(notis: VisadNotis, site: Site, seen: ReadonlySet<string> = new Set()): string[] {
  const found = notis.ersattAv
    .filter((adress) => !seen.has(adress))
    .flatMap((adress) => {
      const nasta = site.notis(adress);
      const vidare = nasta ? ersattare(nasta, site, new Set([...seen, notis.adress, adress])) : [];
      return vidare.length > 0 ? vidare : [adress];
    });
  return [...new Set(found)];
}
