import { versal } from "../../schemas/format.ts";

const LAGEN: Record<string, string> = {
  öppen: "oppen",
  "stänger snart": "snart",
  kommande: "kommande",
  pågår: "oppen",
  inställt: "varning",
  flyttat: "varning",
};

/** A status, always in words. */
export function Statusmarke({ ord }: { ord: string | undefined }) {
  return ord ? <span class={`status status-${LAGEN[ord] ?? "lugn"}`}>{versal(ord)}</span> : null;
}
