import type { VisadNotisAv } from "../../schemas/site.ts";
import { avsandare, ettEllerFlera, isoTid, type Nod, type Sammanhang } from "./nod.ts";

type Mote = VisadNotisAv<"informationstillfälle">;

const DELTAGANDE: Record<Mote["form"], string> = {
  digitalt: "Online",
  telefon: "Online",
  "på plats": "Offline",
  hybrid: "Mixed",
};

const LAGE: Record<NonNullable<Mote["lage"]>, string> = {
  planerat: "Scheduled",
  inställt: "Cancelled",
  flyttat: "Rescheduled",
};

/** A meeting. What the notice does not know is left out, never guessed. */
export function mote(notis: Mote, sammanhang: Sammanhang): Nod {
  const { lage = "planerat", form, start, slut, flyttat_fran = [], serie } = notis;
  return {
    "@type": "Event",
    name: notis.titel,
    description: notis.sammanfattning,
    startDate: start && isoTid(start),
    endDate: slut && isoTid(slut),
    previousStartDate: ettEllerFlera(flyttat_fran.map(isoTid)),
    eventStatus: `https://schema.org/Event${LAGE[lage]}`,
    eventAttendanceMode: `https://schema.org/${DELTAGANDE[form]}EventAttendanceMode`,
    location: ettEllerFlera(platser(notis)),
    organizer: avsandare(notis, sammanhang),
    audience: { "@type": "Audience", audienceType: notis.inbjudna },
    superEvent: serie && { "@type": "EventSeries", name: serie },
  };
}

/** `plats` names a room where one meets in person, and otherwise the service one meets in. */
function platser({ form, plats: name, lank: url }: Mote): Nod[] {
  const lokal = form === "på plats" || form === "hybrid" ? [{ "@type": "Place", name }] : [];
  const natet =
    form === "på plats" ? [] : [{ "@type": "VirtualLocation", name: form === "hybrid" ? undefined : name, url }];
  return [...lokal.filter(() => name !== undefined), ...natet];
}
