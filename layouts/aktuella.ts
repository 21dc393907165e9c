import { arAktuell } from "../schemas/aktuellt.ts";
import type { Site } from "../schemas/site.ts";

/** How many notices of a region are current. */
export const aktuella = (site: Site, namn: string): number =>
  site.forRegion(namn).filter((notis) => arAktuell(notis, site.today)).length;
