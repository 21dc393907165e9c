import { gruppera } from "../schemas/gruppera.ts";
import type { Region } from "../schemas/register.ts";
import type { Site } from "../schemas/site.ts";
import { type Veckoblad, veckoblad } from "../schemas/veckoblad.ts";

const blad = new WeakMap<Site, ReadonlyMap<string, readonly Veckoblad[]>>();

/** The weekly letters of a region, latest first. Those of a site are made once for all its pages. */
export function veckobladFor(site: Site, { slug }: Pick<Region, "slug">): readonly Veckoblad[] {
  const found = blad.get(site) ?? gruppera(veckoblad(site), ({ region }) => [region.slug]);
  blad.set(site, found);
  return found.get(slug) ?? [];
}
