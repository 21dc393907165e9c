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

type Props = { ord: string | undefined; slut?: Statusslut | undefined; tillagg?: string | undefined };

/** A status, always in words, with what must be said beside it, and what the script of the page needs to see that it no longer holds. */
export function Statusmarke({ ord, slut, tillagg }: Props) {
  if (!ord) return null;
  return (
    <>
      <span class={`status status-${LAGEN[ord] ?? "lugn"}`} data-efter={slut?.efter} data-da={slut?.ord}>
        {versal(ord)}
      </span>
      {tillagg && <span class="status-tillagg">{tillagg}</span>}
    </>
  );
}
