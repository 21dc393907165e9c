import { dagAv, harKlockslag, ogonblick } from "../../../schemas/datum.ts";
import type { NotisFalt } from "../../../schemas/notis.ts";
import { type LoadedNotis, rule, type SiteContext, type SiteFinding } from "../rule.ts";

type Mote = { notis: LoadedNotis; start: string; from: number; to: number };

/** More meetings at a time than this tell nothing new. */
const MAX_TOLD = 5;
/** How long a meeting at least lasts, when its end is not known: only one that begins at the same time surely clashes. */
const MOMENT = 60_000;

function moteAv(notis: LoadedNotis): Mote | undefined {
  const falt: NotisFalt = notis.falt;
  if (falt.typ !== "informationstillfälle" || !falt.start || !harKlockslag(falt.start)) return undefined;
  if (falt.lage === "inställt") return undefined;
  const from = ogonblick(falt.start).toMillis();
  const to = falt.slut && harKlockslag(falt.slut) ? ogonblick(falt.slut).toMillis() : from + MOMENT;
  return { notis, start: falt.start, from, to };
}

/** Meetings still to come, the first first; one that another notice has replaced is no longer held. */
function kommande({ notiser, references, today }: SiteContext): Mote[] {
  const ersatta = new Set(references.filter(({ falt }) => falt === "ersatter").map(({ mal }) => mal));
  return notiser
    .flatMap((notis) => {
      const { falt, adress } = notis;
      const held = falt.typ === "informationstillfälle" && (falt.start ?? "") >= today && !ersatta.has(adress);
      return (held && moteAv(notis)) || [];
    })
    .sort((a, b) => a.from - b.from || (a.notis.adress < b.notis.adress ? -1 : 1));
}

const gemensam = (a: Mote, b: Mote): string | undefined =>
  a.notis.regioner.find((region) => b.notis.regioner.includes(region));

export const krockvarning = rule({
  id: "krockvarning",
  severity: "råd",
  titel: "Två möten för samma regioner samtidigt",
  why: "Den som är inbjuden till två möten på samma gång går miste om det ena. Det går att ändra så länge mötet inte har hållits.",
  *checkSite(context): Generator<SiteFinding> {
    let going: Mote[] = [];
    for (const mote of kommande(context)) {
      going = going.filter(({ to }) => to > mote.from);
      let told = 0;
      for (const other of going) {
        const region = gemensam(mote, other);
        if (!region || told >= MAX_TOLD) continue;
        told += 1;
        yield { ...mote.notis.place("start"), ...finding(mote, other, region) };
      }
      going.push(mote);
    }
  },
  examples: [],
});

function finding({ notis, start }: Mote, other: Mote, region: string): { message: string; hint: string } {
  const bada = notis.regioner.length > 1 && other.notis.regioner.length > 1 ? "samma regioner" : region;
  const nar = dagAv(other.start) === dagAv(start) ? other.start.slice(11, 16) : other.start;
  return {
    message: `Mötet krockar med ”${other.notis.falt.titel}” (${other.notis.adress}), som börjar ${nar} och också är för ${bada}.`,
    hint: "Kan något av mötena flyttas? Annars går det bra att låta båda stå.",
  };
}
