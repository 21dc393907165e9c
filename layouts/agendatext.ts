import type { Agendapost } from "../schemas/agenda.ts";
import { type Datum, dagAv, harKlockslag } from "../schemas/datum.ts";
import { datum, datumspann, klocka, klockspann, uppraknat, versal } from "../schemas/format.ts";
import type { Handelse } from "../schemas/handelser.ts";
import { veckodag } from "../schemas/kalender.ts";
import type { Krock } from "../schemas/moteskrockar.ts";
import type { VisadNotis } from "../schemas/site.ts";

/** `Tisdag 17 november`; the year stands with the week. */
export const dagnamn = (dag: Datum): string => `${versal(veckodag(dag))} ${datum(dag).slice(0, -5)}`;

/** What a notice has on a day, in words: `Webbinarium kl. 10.00–11.00`, `Sista dag att söka`. Things to do are told by themselves. */
export const vadHander = ({ handelser }: Agendapost): string[] =>
  handelser.filter(({ slag }) => slag !== "att göra").map((en) => (en.slag === "möte" ? mote(en) : sistaDag(en)));

export const attGora = ({ handelser }: Agendapost): string[] =>
  handelser.flatMap(({ slag, vad }) => (slag === "att göra" && vad ? [vad] : []));

function mote({ notis, start, slut }: Handelse): string {
  const ord = notis.typ === "informationstillfälle" ? versal(notis.slag) : "Möte";
  if (slut && dagAv(slut) !== dagAv(start))
    return [`${ord} ${datumspann(dagAv(start), dagAv(slut))}`, klocka(start)].filter(Boolean).join(", ");
  if (harKlockslag(start)) return `${ord} ${klockspann(start, slut)}`;
  return `${ord}, ${notis.typ === "informationstillfälle" && notis.heldag ? "hela dagen" : "klockslag okänt"}`;
}

const sistaDag = ({ vad = "", start }: Handelse): string =>
  harKlockslag(start) ? `${vad}, senast ${klocka(start)}` : vad;

/** The same in a word or two: that it is cancelled or moved, `kl. 10.00`, `Sista dag`. */
export function kortord({ handelser, notis }: Agendapost): string {
  const [forst] = handelser.filter(({ slag }) => slag !== "att göra");
  if (!forst) return "Att göra";
  if (forst.slag !== "möte") return "Sista dag";
  return undantag(notis) ?? (harKlockslag(forst.start) ? versal(klocka(forst.start)) : "Möte");
}

/** That a meeting is cancelled or has been moved, and from when. */
export function undantag(notis: VisadNotis): string | undefined {
  if (notis.typ !== "informationstillfälle") return undefined;
  if (notis.status === "inställt") return "Inställt";
  const fran = notis.lage === "flyttat" ? notis.flyttat_fran?.at(-1) : undefined;
  return fran && `Flyttat från ${datum(dagAv(fran))}`;
}

/** `Krockar med ”Titel” kl. 10.00–11.00, i Blekinge och Skåne`; the regions are left out where both are for all of them. */
export function krockord({ notis, med, regioner }: Krock): string {
  const tid = med.typ === "informationstillfälle" && med.start ? ` ${klockspann(med.start, med.slut)}` : "";
  const alla = notis.nationell && med.nationell;
  const var_ = regioner.length > 5 ? `${regioner.length} regioner` : uppraknat(regioner);
  return `Krockar med ”${med.titel}”${tid}${alla ? "" : ` i ${var_}`}`;
}
