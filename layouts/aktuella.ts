import type { Site } from "../schemas/site.ts";
import { gallerAn } from "../schemas/status.ts";

/** How many notices of a region have a course and are not over. */
export const aktuella = (site: Site, namn: string): number =>
  site.forRegion(namn).filter(({ status }) => status !== undefined && gallerAn(status)).length;
