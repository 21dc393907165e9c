import { gruppera } from "../schemas/gruppera.ts";
import { minnsOm } from "../schemas/minne.ts";
import type { Region } from "../schemas/register.ts";
import type { Site } from "../schemas/site.ts";
import { type Veckoblad, veckoblad } from "../schemas/veckoblad.ts";

/** Those of a site are made once for all its pages. */
const perRegion = minnsOm((site: Site) => gruppera(veckoblad(site), ({ region }) => [region.slug]));

/** The weekly letters of a region, latest first. */
export const veckobladFor = (site: Site, { slug }: Pick<Region, "slug">): readonly Veckoblad[] =>
  perRegion(site).get(slug) ?? [];
