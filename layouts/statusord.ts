import type { VisadNotis } from "../schemas/site.ts";

/** The status in words. A behov has its own, typed by its sender. */
export const statusord = (notis: VisadNotis): string | undefined =>
  notis.status ?? (notis.typ === "behov" ? notis.lage : undefined);
