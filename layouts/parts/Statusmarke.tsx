import { versal } from "../../schemas/format.ts";
import type { Statusslut } from "../../schemas/status.ts";

const LAGEN: Record<string, string> = {
  öppen: "oppen",
  "stänger snart": "snart",
  kommande: "kommande",
  pågår: "oppen",
  inställt: "varning",
  flyttat: "varning",
};

/** A status, always in words, and what the script of the page needs to see that it no longer holds. */
export function Statusmarke({ ord, slut }: { ord: string | undefined; slut?: Statusslut | undefined }) {
  if (!ord) return null;
  return (
    <span class={`status status-${LAGEN[ord] ?? "lugn"}`} data-efter={slut?.efter} data-da={slut?.ord}>
      {versal(ord)}
    </span>
  );
}
