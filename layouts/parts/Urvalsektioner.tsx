import type { Datum } from "../../schemas/datum.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { urval } from "../urval.ts";
import { Sektion } from "./Sektion.tsx";

/** A list of notices in the groups a reader looks for; empty groups are left out. */
export function Urvalsektioner({ notiser, today }: { notiser: readonly VisadNotis[]; today: Datum }) {
  const { snart, moten, nu, andrat, erfarenheter, behov, arkiv } = urval(notiser, today);
  if (notiser.length === 0) return <p class="tomt">Här finns inga notiser än.</p>;
  return (
    <>
      <Sektion id="snart" rubrik="Stänger snart" notiser={snart} today={today} />
      <Sektion id="moten" rubrik="Möten framöver" notiser={moten} today={today} />
      <Sektion id="nu" rubrik="Öppet och pågående" notiser={nu} today={today} />
      <Sektion id="andrat" rubrik="Ändringar i program och insatser" notiser={andrat} today={today} />
      <Sektion id="erfarenheter" rubrik="Erfarenheter" notiser={erfarenheter} today={today} />
      <Sektion id="behov" rubrik="Behov" notiser={behov} today={today} />
      <Sektion id="arkiv" rubrik="Avslutat och stängt" notiser={arkiv} today={today} medText={false} />
    </>
  );
}
