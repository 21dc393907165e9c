import type { Datum } from "../../schemas/datum.ts";

/** Words that are true on the day shown alone, ` (om 14 dagar)`, marked with their date so that the script of the page can tell them anew. */
export function Relativt({ dag, ord }: { dag: Datum; ord: string | undefined }) {
  return ord ? <span data-relativ={dag}> ({ord})</span> : null;
}
