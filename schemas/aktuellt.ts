import type { Datum } from "./datum.ts";
import { arNylig } from "./nyligen.ts";
import type { VisadNotis } from "./site.ts";
import { gallerAn } from "./status.ts";

/**
 * Is it current: to come, going on or open, and not cancelled? A change without any time counts so while it is recent. An erfarenhet and a
 * behov have no course, and are told by themselves.
 */
export const arAktuell = (notis: VisadNotis, today: Datum): boolean =>
  notis.status ? gallerAn(notis.status) : notis.typ === "programförändring" && arNylig(notis, today);
