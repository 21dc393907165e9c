import { type Datum, dagAv } from "../schemas/datum.ts";
import type { VisadNotis, VisadNotisAv } from "../schemas/site.ts";
import { arForbi } from "../schemas/status.ts";
import { typer } from "../schemas/typer.ts";
import type { Avdelning } from "./blad.ts";

/** A list of notices sorted out for a reader: each notice in exactly one group. */
export type Urval = {
  /** Last day within two weeks, soonest first. */
  snart: VisadNotis[];
  /** Insatser that are open, running or to come. */
  nu: VisadNotis[];
  /** Meetings to come, soonest first, cancelled ones included. */
  moten: VisadNotis[];
  /** Changes that still matter. */
  andrat: VisadNotis[];
  erfarenheter: VisadNotisAv<"erfarenhet">[];
  behov: VisadNotis[];
  /** What is over, latest first. */
  arkiv: VisadNotis[];
};

export function urval(notiser: readonly VisadNotis[], today: Datum): Urval {
  const groups: Urval = { snart: [], nu: [], moten: [], andrat: [], erfarenheter: [], behov: [], arkiv: [] };
  for (const notis of notiser) {
    if (notis.typ === "erfarenhet") groups.erfarenheter.push(notis);
    else groups[groupOf(notis, today)].push(notis);
  }
  groups.snart.sort(bySista);
  groups.moten.sort(byStart);
  return groups;
}

function groupOf(notis: VisadNotis, today: Datum): Exclude<keyof Urval, "erfarenheter"> {
  if (notis.typ === "behov") return "behov";
  if (notis.typ === "informationstillfälle") return arKommande(notis, today) ? "moten" : "arkiv";
  if (arForbi(notis.status)) return "arkiv";
  if (notis.status === "stänger snart") return "snart";
  return notis.typ === "insats" ? "nu" : "andrat";
}

const arKommande = (notis: VisadNotisAv<"informationstillfälle">, today: Datum): boolean => {
  const sist = notis.slut ?? notis.start;
  return sist !== undefined && dagAv(sist) >= today && notis.status !== "ersatt";
};

const sistaDag = (n: VisadNotis): string => ("ansokan" in n && n.ansokan?.stanger) || "";
const start = (n: VisadNotis): string => (n.typ === "informationstillfälle" && n.start) || "";
const bySista = (a: VisadNotis, b: VisadNotis): number => sistaDag(a).localeCompare(sistaDag(b), "en");
const byStart = (a: VisadNotis, b: VisadNotis): number => start(a).localeCompare(start(b), "en");

/** The same groups as headed parts of a long list. */
export function urvalsdelar(notiser: readonly VisadNotis[], today: Datum): Avdelning[] {
  const { snart, moten, nu, andrat, erfarenheter, behov, arkiv } = urval(notiser, today);
  return [
    { id: "snart", rubrik: "Stänger snart", poster: snart },
    { id: "moten", rubrik: "Möten framöver", poster: moten },
    { id: "nu", rubrik: "Öppet och pågående", poster: nu },
    { id: "andrat", rubrik: typer.programförändring.flertal, poster: andrat },
    { id: "erfarenheter", rubrik: "Erfarenheter", poster: erfarenheter },
    { id: "behov", rubrik: "Behov", poster: behov },
    { id: "arkiv", rubrik: "Avslutat och stängt", poster: arkiv },
  ];
}
