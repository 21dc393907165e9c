import type { Notis } from "../../schemas/notis.ts";
import type { Innehall, Site, VisadNotis } from "../../schemas/site.ts";
import { siteFor } from "../site/site-for.ts";

/** A notice as it is shown, on the site that it is shown on. */
export type Shown = { notis: VisadNotis; site: Site };

/** Shows the notices of some content as they stand on a day; one that is not yet shown then, as on the day it first is. */
export function shower(innehall: Innehall | undefined, today: string): (notis: Notis | undefined) => Shown | undefined {
  const sites = new Map<string, Site>();
  return (notis) => {
    if (!innehall || !notis) return undefined;
    const day = notis.visasFran > today ? notis.visasFran : today;
    const site = sites.get(day) ?? siteFor(innehall, day, true);
    sites.set(day, site);
    const shown = site.notis(notis.adress);
    return shown && { notis: shown, site };
  };
}
