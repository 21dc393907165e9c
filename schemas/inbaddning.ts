import { type Datum, dagAv } from "./datum.ts";
import { datum } from "./format.ts";
import type { Handelse } from "./handelser.ts";
import { handelsetext } from "./handelsetext.ts";
import { arMote, arSistaDag, kommandeHandelser } from "./handelseurval.ts";
import { type Nyhet, nyheter } from "./nyheter.ts";
import type { Region } from "./register.ts";
import type { Site, VisadNotis } from "./site.ts";

/** A line of what others show on their own pages. `vad` tells it with a whole date, since nobody knows on which day it is read. */
export type Inbaddningsrad = { dag: Datum; vad: string; notis: VisadNotis };

export type Inbaddningsdel = { rubrik: string; rader: readonly Inbaddningsrad[] };

/** What matters most to a region, in a few lines; parts without any line are left out. */
export type Inbaddning = { region: Region; delar: readonly Inbaddningsdel[] };

/** Lines in all, and at most so many last days, meetings and changes of them: what fits beside something else. */
const RADER = 8;
const PER_DEL = 3;
const NYHETER = 5;

type Vald = (notis: VisadNotis) => boolean;

/** The embedding of every region. The whole site is sorted once; of that, each region takes its first. */
export function inbaddningar(site: Site): Inbaddning[] {
  const kommande = kommandeHandelser(site.notiser, site.today);
  const [sistaDagar, moten] = [kommande.filter(arSistaDag), kommande.filter(arMote)];
  const nytt = nyheter(site).filter(({ notis }) => notis.status !== "ersatt");
  return site.register.regioner.map((region) => {
    const gallerHar: Vald = ({ regioner }) => regioner.includes(region.namn);
    const frister = forsta(sistaDagar, gallerHar, PER_DEL).map(handelserad);
    const motesrader = forsta(moten, gallerHar, PER_DEL).map(handelserad);
    const redan = new Set([...frister, ...motesrader].map(({ notis }) => notis));
    const plats = Math.min(NYHETER, RADER - redan.size);
    const nyhetsrader = forsta(nytt, (notis) => gallerHar(notis) && !redan.has(notis), plats).map(nyhetsrad);
    return { region, delar: medRader(frister, motesrader, nyhetsrader) };
  });
}

/** The first items whose notice is chosen, one of each notice. */
function forsta<T extends { notis: VisadNotis }>(alla: readonly T[], vald: Vald, antal: number): T[] {
  const tagna = new Map<VisadNotis, T>();
  for (const item of alla) {
    if (tagna.size >= antal) break;
    if (!tagna.has(item.notis) && vald(item.notis)) tagna.set(item.notis, item);
  }
  return [...tagna.values()];
}

const handelserad = (handelse: Handelse): Inbaddningsrad => ({
  dag: dagAv(handelse.start),
  vad: handelsetext(handelse),
  notis: handelse.notis,
});

const HANDE: Record<Nyhet["slag"], string> = {
  ny: "Publicerad",
  väsentlig: "Ändrad",
  rättelse: "Rättad",
  redaktionell: "Putsad",
};

const nyhetsrad = ({ dag, slag, notis }: Nyhet): Inbaddningsrad => ({
  dag,
  vad: `${HANDE[slag]} ${datum(dag)}`,
  notis,
});

const medRader = (...[frister, moten, nytt]: [Inbaddningsrad[], Inbaddningsrad[], Inbaddningsrad[]]) =>
  [
    { rubrik: "Sista dagar", rader: frister },
    { rubrik: "Möten", rader: moten },
    { rubrik: "Nytt och ändrat", rader: nytt },
  ].filter(({ rader }) => rader.length > 0);
