import type { Datum } from "../schemas/datum.ts";
import type { VisadNotis } from "../schemas/site.ts";
import { vantasAvRegionen } from "../schemas/uppgifter.ts";
import type { Avdelning } from "./blad.ts";

/** Something a region is expected to do, and the notice that says so. */
export type Uppgift = { vad: string; senast: Datum | undefined; notis: VisadNotis };

/** What is expected, by how much it hurries; each task in exactly one list. */
export type AttGora = {
  /** With a last day to come, soonest first. */
  medDag: Uppgift[];
  /** Whose last day has passed though the notice still holds, latest first. */
  passerade: Uppgift[];
  /** Without a last day, of the latest notice first. */
  utanDag: Uppgift[];
};

/** What some notices (latest first) expect of the region that reads them. */
export function attGora(notiser: readonly VisadNotis[], today: Datum): AttGora {
  const lists: AttGora = { medDag: [], passerade: [], utanDag: [] };
  for (const notis of notiser)
    for (const { vad, senast } of vantasAvRegionen(notis)) lists[listOf(senast, today)].push({ vad, senast, notis });
  lists.medDag.sort(efterDag);
  lists.passerade.sort((a, b) => efterDag(b, a));
  return lists;
}

function listOf(senast: Datum | undefined, today: Datum): keyof AttGora {
  if (!senast) return "utanDag";
  return senast < today ? "passerade" : "medDag";
}

/** Sorting is stable, so tasks of the same day stay in the order of their notices. */
const efterDag = (a: Uppgift, b: Uppgift): number => (a.senast ?? "").localeCompare(b.senast ?? "", "en");

export const antalUppgifter = ({ medDag, passerade, utanDag }: AttGora): number =>
  medDag.length + passerade.length + utanDag.length;

/** The lists as headed parts, the most urgent first. */
export const uppgiftsdelar = ({ medDag, passerade, utanDag }: AttGora): Avdelning<Uppgift>[] => [
  { id: "med-dag", rubrik: "Med sista dag", poster: medDag },
  { id: "passerade", rubrik: "Sista dagen har passerat", poster: passerade },
  { id: "utan-dag", rubrik: "Utan sista dag", poster: utanDag },
];
