import { antal, datum, datumspann, manad, uppraknat } from "../../schemas/format.ts";
import { antalVal, type Dagar, type Sokning } from "./sok-adress.ts";
import type { Namnt } from "./sok-omraden.ts";
import { lastOf } from "./sok-tolkning.ts";

/**
 * What is told of a search: how many hits, for which words, and why they are other words than those asked for, such as some that no
 * notice has (`okanda`). What to try instead is only told where nothing is suggested.
 */
export function besked(
  sokning: Sokning,
  traffar: number,
  soktaOrd: string,
  medForslag: boolean,
  okanda: readonly string[] = [],
): string {
  const { ord, dagar } = sokning;
  if (dagar?.fran && dagar.till && dagar.fran > dagar.till) return "Inga träffar: från-dagen är senare än till-dagen.";
  const val = antalVal(sokning);
  const med = val > 0 ? ` med ${antal(val, "val", "val")}` : "";
  const efter = ord ? ` för ”${soktaOrd}”` : "";
  if (!ord && val === 0) return traffar === 0 ? "Här finns inga notiser än." : antal(traffar, "notis", "notiser");
  if (traffar === 0) {
    const prova = val > 0 ? " Pröva att ta bort något val." : " Pröva ett annat ord.";
    return `Inga träffar${efter}${med}.${medForslag ? "" : prova}`;
  }
  const funna = `${antal(traffar, "träff", "träffar")}${efter}${med}`;
  return ord === soktaOrd ? funna : `${saknas(ord, okanda)} ${funna}`;
}

function saknas(ord: string, okanda: readonly string[]): string {
  if (okanda.length === 0) return `Ingen notis har alla orden i ”${ord}”.`;
  const citat = uppraknat(okanda.map((one) => `”${one}”`));
  return okanda.length === 1 ? `Ingen notis har ordet ${citat}.` : `Ingen notis har något av orden ${citat}.`;
}

/** What is told of areas that were named: that they are what is shown, and what that means for a municipality. */
export function omradesbesked(namnda: readonly Namnt[], utanfor: boolean): string {
  const regioner = uppraknat([...new Set(namnda.flatMap((namnt) => namnt.regioner))]);
  if (utanfor) return `Inget av det gäller ${regioner}, så alla regioner visas.`;
  const orter = namnda.flatMap(({ ort, regioner: [region] }) => (ort && ort !== region ? [ort] : []));
  const dar = orter.length > 0 ? `, där ${uppraknat(orter)} ligger` : "";
  return `Visar det som gäller ${regioner}${dar}.`;
}

/** A span of days in words: `maj 2020`, `4–8 maj 2020`, `från 4 maj 2020`. */
export function dagarIOrd({ fran, till }: Pick<Dagar, "fran" | "till">): string {
  if (!till) return `från ${datum(fran)}`;
  if (!fran) return `till ${datum(till)}`;
  if (fran === till) return datum(fran);
  const helManad = fran.endsWith("-01") && till === lastOf(fran.slice(0, 7));
  return helManad ? manad(fran) : datumspann(fran, till);
}
