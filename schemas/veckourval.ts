import type { Bladvecka } from "./bladvecka.ts";
import { type Datum, dagAv } from "./datum.ts";
import { gruppera } from "./gruppera.ts";
import { allaHandelserI, type Handelse, iTidsordning, sistaDagen } from "./handelser.ts";
import { somDen } from "./handelsetext.ts";
import { arMote, utanDubbla } from "./handelseurval.ts";
import { type Nyhet, nyheter } from "./nyheter.ts";
import type { Site } from "./site.ts";
import { arForbi } from "./status.ts";
import { veckaAv } from "./vecka.ts";
import { handelsepost, nyhetspost, uppgiftspost, type Veckopost } from "./veckopost.ts";

/** The parts of a letter, in their order. */
export type Delnamn = "nytt" | "andrat" | "sista-dagar" | "moten" | "att-gora";

export type Veckodel = { id: Delnamn; poster: readonly Veckopost[] };

/** What there is to tell of each week, for all regions together. */
export function veckourval(site: Site, veckor: readonly Bladvecka[]): [Bladvecka, Veckodel[]][] {
  const nytt = gruppera(nyheter(site).filter(arNyhet), ({ dag }) => [veckaAv(dag)]);
  const alla = site.notiser.flatMap((notis) => utanDubbla(allaHandelserI(notis)));
  const handelser = inom(alla, veckor.at(-1)?.fran ?? "", veckor[0]?.till ?? "").sort(iTidsordning);
  return veckor.map((vecka) => {
    const veckans = nytt.get(vecka.vecka) ?? [];
    const framover = inom(handelser, vecka.fran, vecka.till).flatMap((handelse) => somDetVar(handelse, vecka, site));
    const iNytt = new Set(veckans.map(({ notis }) => notis.id));
    const [moten, dagar] = tvadela(framover, arMote);
    const [uppgifter, sistaDagar] = tvadela(dagar, ({ slag }) => slag === "att göra");
    return [
      vecka,
      [
        ...nyhetsdelar(veckans, vecka.slut, site),
        { id: "sista-dagar", poster: sistaDagar.map(handelsepost) },
        { id: "moten", poster: moten.map(handelsepost) },
        { id: "att-gora", poster: uppgifter.filter(({ notis }) => !iNytt.has(notis.id)).map(uppgiftspost) },
      ],
    ];
  });
}

/** Corrections and editorial changes are left out: a letter tells what changes what a region has to know or do. */
const arNyhet = ({ slag }: Nyhet): boolean => slag === "ny" || slag === "väsentlig";

function nyhetsdelar(veckans: readonly Nyhet[], slut: Datum, site: Site): Veckodel[] {
  const [nya, andrade] = tvadela([...gruppera(veckans, ({ notis }) => [notis.id]).values()], (egna) =>
    egna.some(({ slag }) => slag === "ny"),
  );
  const postAv = (egna: readonly Nyhet[]): Veckopost[] => {
    const notis = egna[0] && somDen(egna[0].notis, slut, site);
    return notis && notis.status !== "ersatt" ? [nyhetspost(notis, egna.toReversed(), slut)] : [];
  };
  return [
    { id: "nytt", poster: nya.flatMap(postAv) },
    { id: "andrat", poster: andrade.flatMap(postAv) },
  ];
}

/** Events that have any day between two. */
const inom = (handelser: readonly Handelse[], fran: Datum, till: Datum): Handelse[] =>
  handelser.filter((handelse) => sistaDagen(handelse) >= fran && dagAv(handelse.start) <= till);

/** An event as it was known at the end of a week, if it was. A meeting that is cancelled is told of, its last days are not. */
function somDetVar(handelse: Handelse, { slut }: Bladvecka, site: Site): Handelse[] {
  if (handelse.notis.visasFran > slut) return [];
  const notis = somDen(handelse.notis, slut, site);
  if (notis.status === "ersatt" || (notis.status === "inställt" && handelse.slag !== "möte")) return [];
  return handelse.slag === "att göra" && arForbi(notis.status) ? [] : [{ ...handelse, notis }];
}

/** Those that are, and those that are not. */
function tvadela<T>(alla: readonly T[], ar: (item: T) => boolean): [T[], T[]] {
  return [alla.filter(ar), alla.filter((item) => !ar(item))];
}
