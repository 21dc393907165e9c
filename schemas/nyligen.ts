import { type Datum, dagarFore } from "./datum.ts";
import { minns } from "./minne.ts";
import type { VisadNotis } from "./site.ts";

/** Days that something counts as recent. What has no end of its own is taken for current that long after it came or was changed. */
export const NYLIGEN = 90;

/** The day on which a notice came or was last changed; an unknown day counts as the earliest it can be. */
export const senastNytt = ({ uppdaterad, visasFran }: Pick<VisadNotis, "uppdaterad" | "visasFran">): Datum =>
  uppdaterad && uppdaterad > visasFran ? uppdaterad : visasFran;

export const arNylig = (notis: Pick<VisadNotis, "uppdaterad" | "visasFran">, today: Datum): boolean =>
  senastNytt(notis) >= nyligenFran(today);

const nyligenFran = /* @__PURE__ */ minns((today) => dagarFore(today, NYLIGEN));
