import type { VisadNotis } from "../../schemas/site.ts";
import { versal } from "../format.ts";

const LAGEN: Record<string, string> = {
  öppen: "oppen",
  "stänger snart": "snart",
  kommande: "kommande",
  pågår: "oppen",
  inställt: "varning",
  flyttat: "varning",
};

/** The status in words. A behov has its own, typed by its sender. */
export const statusord = (notis: VisadNotis): string | undefined =>
  notis.status ?? (notis.typ === "behov" ? notis.lage : undefined);

export function Statusmarke({ notis }: { notis: VisadNotis }) {
  const ord = statusord(notis);
  if (!ord) return null;
  return <span class={`status status-${LAGEN[ord] ?? "lugn"}`}>{versal(ord)}</span>;
}
