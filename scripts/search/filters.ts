import { arAktuell } from "../../schemas/aktuellt.ts";
import { type Datum, dagarFore, dagarMellan } from "../../schemas/datum.ts";
import { type Handelse, handelserI, sistaDagen } from "../../schemas/handelser.ts";
import type { VisadNotis } from "../../schemas/site.ts";
import { statusord } from "../../schemas/status.ts";

type Value = [name: (typeof FILTER)[number], value: string];

/** A meeting is found under each of its days, as long as they are not more than this. */
const LANGST = 31;

/** Names of what a search can be narrowed by, in the order of the form. */
export const FILTER = [
  "aktuellt",
  "typ",
  "region",
  "tema",
  "status",
  "avsandare",
  "sista-dag",
  "mote",
  "publicerad",
] as const;

/** What a search of the site as it stands on a day can be narrowed by. */
export function filtersOf(n: VisadNotis, today: Datum): Value[] {
  const status = statusord(n);
  const handelser = handelserI(n);
  const moten = handelser.filter(({ slag }) => slag === "möte");
  const frister = handelser.filter(({ slag }) => slag !== "möte");
  const nytt = (n.andringar ?? [])
    .filter(({ slag, datum }) => slag !== "redaktionell" && datum <= today)
    .map(({ datum }) => datum);
  return [
    ...n.regioner.map((region): Value => ["region", region]),
    ["typ", n.typ],
    ...n.teman.map((tema): Value => ["tema", tema]),
    ["avsandare", n.avsandare],
    ...(status ? [["status", status] satisfies Value] : []),
    ...(arAktuell(n, today) ? [["aktuellt", "ja"] satisfies Value] : []),
    ...days("sista-dag", frister.map(sistaDagen)),
    ...days("mote", moten.flatMap(daysOf)),
    ...days("publicerad", [n.visasFran, ...nytt]),
  ];
}

const days = (name: Value[0], dagar: readonly Datum[]): Value[] => [...new Set(dagar)].map((dag) => [name, dag]);

function daysOf(mote: Handelse): Datum[] {
  const sist = sistaDagen(mote);
  const antal = Math.min(dagarMellan(mote.start, sist), LANGST);
  return antal < 0 ? [] : Array.from({ length: antal + 1 }, (_, after) => dagarFore(mote.start, -after));
}

const UTAN_DAG = 100_000;

/**
 * A number that puts what is to come first, the soonest first; then what has no day of its own; then what has been, the latest first.
 */
export function nearness(n: VisadNotis, today: Datum): number {
  const avstand = handelserI(n).map((handelse) => dagarMellan(today, sistaDagen(handelse)));
  const kommande = avstand.filter((dagar) => dagar >= 0);
  if (kommande.length > 0) return Math.min(...kommande);
  return avstand.length > 0 ? UTAN_DAG - Math.max(...avstand) : UTAN_DAG;
}
