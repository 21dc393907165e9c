import { dagAv } from "../../../schemas/datum.ts";
import { krockande, type Motestid, motestid } from "../../../schemas/krock.ts";
import { type LoadedNotis, rule, type SiteContext, type SiteFinding } from "../rule.ts";

/** `plats` is where its notice stands among all: those that somebody asked about come last. */
type Mote = Motestid & { notis: LoadedNotis; start: string; plats: number };

/** More meetings at a time than this tell nothing new. */
const MAX_TOLD = 5;

function moteAv(notis: LoadedNotis, plats: number): Mote | undefined {
  const tid = motestid(notis.falt);
  return tid && { notis, start: notis.falt.start ?? "", plats, ...tid };
}

/** Meetings still to come, the first first; one that another notice has replaced is no longer held. */
function kommande({ notiser, references, today }: SiteContext): Mote[] {
  const ersatta = new Set(references.filter(({ falt }) => falt === "ersatter").map(({ mal }) => mal));
  return notiser
    .flatMap((notis, plats) => {
      const { falt, adress } = notis;
      const held = falt.typ === "informationstillfälle" && (falt.start ?? "") >= today && !ersatta.has(adress);
      return (held && moteAv(notis, plats)) || [];
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
    const told = new Map<Mote, number>();
    for (const pair of krockande(kommande(context))) {
      const [other, mote] = pair.sort((a, b) => a.plats - b.plats);
      const region = gemensam(mote, other);
      const before = told.get(mote) ?? 0;
      if (!region || before >= MAX_TOLD) continue;
      told.set(mote, before + 1);
      yield { ...mote.notis.place("start"), ...finding(mote, other, region) };
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
