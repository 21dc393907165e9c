import { type Datum, dagAv } from "./datum.ts";
import { datum, tidsspann } from "./format.ts";
import { type Handelse, sistaDagen } from "./handelser.ts";
import { handelsetext } from "./handelsetext.ts";
import { nyckeldatum } from "./nyckeldatum.ts";
import type { Nyhet } from "./nyheter.ts";
import { omrade } from "./omrade.ts";
import type { VisadNotis } from "./site.ts";
import { typer } from "./typer.ts";
import { vantasAvRegionen } from "./uppgifter.ts";

/** A line of an entry: `Att göra`, and what; or only what. */
export type Veckorad = { ord?: string; text: string };

/** An entry of a weekly letter, in finished words that page, text and mail all use. Made once, however many regions it concerns. */
export type Veckopost = {
  notis: VisadNotis;
  /** What leads to the notice. */
  titel: string;
  rader: readonly Veckorad[];
  /** `Insats från Tillväxtverket`. */
  fran: string;
  /** `Hela landet`, `Skåne och Blekinge`. */
  omrade: string;
};

const post = (notis: VisadNotis, titel: string, rader: readonly Veckorad[]): Veckopost => ({
  notis,
  titel,
  rader,
  fran: `${typer[notis.typ].namn} från ${notis.avsandare}`,
  omrade: omrade(notis),
});

/** A notice that came or was changed in a week; `notis` as it stood on `slut`, the last day of it. `nyheter` first things first. */
export function nyhetspost(notis: VisadNotis, nyheter: readonly Nyhet[], slut: Datum): Veckopost {
  const nyckel = nyckeldatum(notis, slut);
  return post(notis, notis.titel, [
    ...nyheter.map(({ slag, dag, text }) =>
      slag === "ny" || !text ? { text: `Publicerad ${datum(dag)}` } : { ord: `Ändrad ${datum(dag)}`, text },
    ),
    ...(nyheter.some(({ slag }) => slag === "ny") ? [{ text: notis.sammanfattning }] : []),
    ...(nyckel ? [{ text: nyckel.text }] : []),
    ...attGora(notis, (senast) => !senast || senast > slut).map(({ vad, senast }) => ({
      ord: senast ? `Att göra senast ${datum(senast)}` : "Att göra",
      text: vad,
    })),
  ]);
}

/** A meeting or a last day, and what is to be done on it. */
export function handelsepost(handelse: Handelse): Veckopost {
  const dagar = [dagAv(handelse.start), sistaDagen(handelse)];
  const uppgifter = attGora(handelse.notis, (senast) => senast !== undefined && dagar.includes(senast));
  return post(handelse.notis, handelse.notis.titel, [
    { text: handelsetext(handelse) },
    ...uppgifter.map(({ vad }) => ({ ord: "Att göra", text: vad })),
  ]);
}

/** Something to do by a day, in the words of the notice that asks for it. */
export const uppgiftspost = ({ notis, vad = "", start }: Handelse): Veckopost =>
  post(notis, vad, [{ ord: "Sista dag", text: tidsspann(start) }, { text: notis.titel }]);

/** What a notice expects of the region by the days asked for. */
const attGora = (notis: VisadNotis, vald: (senast: Datum | undefined) => boolean) =>
  vantasAvRegionen(notis).filter(({ senast }) => vald(senast));
