import type { Datum } from "../schemas/datum.ts";
import { antal, uppraknat } from "../schemas/format.ts";
import { gruppera } from "../schemas/gruppera.ts";
import { arNylig, NYLIGEN } from "../schemas/nyligen.ts";
import type { VisadNotis } from "../schemas/site.ts";
import { vantasAvRegionen } from "../schemas/uppgifter.ts";
import type { Avdelning } from "./blad.ts";

/** Something a region is expected to do, and the notices that say so in the same words. */
export type Uppgift = { vad: string; senast: Datum | undefined; notiser: readonly VisadNotis[] };

/** What is expected, by how much it hurries; each task in exactly one list. */
export type AttGora = {
  /** With a last day to come, soonest first. */
  medDag: Uppgift[];
  /** Without a last day, in a notice that came or was changed lately, of the latest notice first. */
  utanDag: Uppgift[];
  /** Whose last day has passed though the notice still holds, latest first. */
  passerade: Uppgift[];
  /** Without a last day, in notices with no news for long. */
  aldre: Uppgift[];
};

/** What some notices (latest first) expect of the region that reads them. */
export function attGora(notiser: readonly VisadNotis[], today: Datum): AttGora {
  const lists: AttGora = { medDag: [], utanDag: [], passerade: [], aldre: [] };
  for (const uppgift of uppgifterI(notiser)) lists[listOf(uppgift, today)].push(uppgift);
  lists.medDag.sort(efterDag);
  lists.passerade.sort((a, b) => efterDag(b, a));
  return lists;
}

/** What several notices ask for in the same words by the same day is one thing to do. */
function uppgifterI(notiser: readonly VisadNotis[]): Uppgift[] {
  const alla = notiser.flatMap((notis) => vantasAvRegionen(notis).map(({ vad, senast }) => ({ vad, senast, notis })));
  return [...gruppera(alla, ({ vad, senast = "" }) => [`${senast} ${vad}`]).values()].flatMap(([forst, ...fler]) =>
    forst ? [{ vad: forst.vad, senast: forst.senast, notiser: [forst, ...fler].map(({ notis }) => notis) }] : [],
  );
}

function listOf({ senast, notiser }: Uppgift, today: Datum): keyof AttGora {
  if (senast) return senast < today ? "passerade" : "medDag";
  return notiser.some((notis) => arNylig(notis, today)) ? "utanDag" : "aldre";
}

/** Sorting is stable, so tasks of the same day stay in the order of their notices. */
const efterDag = (a: Uppgift, b: Uppgift): number => (a.senast ?? "").localeCompare(b.senast ?? "", "en");

/** How much there is to do now. What has passed, and what is old and has no day, is told beside it. */
export const antalUppgifter = ({ medDag, utanDag }: AttGora): number => medDag.length + utanDag.length;

/** How the tasks are sorted, for the reader. */
export const SA_SORTERAS = `Utan sista dag räknas en sak som aktuell i ${NYLIGEN} dagar efter att notisen kom eller senast ändrades.`;

/** The lists as headed parts, the most urgent first. */
export const uppgiftsdelar = ({ medDag, utanDag, passerade, aldre }: AttGora): Avdelning<Uppgift>[] => [
  { id: "med-dag", rubrik: "Med sista dag", poster: medDag },
  { id: "utan-dag", rubrik: "Utan sista dag", poster: utanDag },
  { id: "passerade", rubrik: "Passerat", poster: passerade },
  { id: "aldre", rubrik: `Utan sista dag, inget nytt på ${NYLIGEN} dagar`, poster: aldre },
];

/** `20 saker att göra, 2 som har passerat och 12 äldre utan sista dag`: all that the whole list holds. */
export function helaListan(lista: AttGora): string {
  const { passerade, aldre } = lista;
  const ovrigt = [
    ...(passerade.length > 0 ? [`${passerade.length} som har passerat`] : []),
    ...(aldre.length > 0 ? [`${aldre.length} äldre utan sista dag`] : []),
  ];
  return uppraknat([`${antal(antalUppgifter(lista), "sak", "saker")} att göra`, ...ovrigt]);
}
