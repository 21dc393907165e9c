import { arAktuell } from "../schemas/aktuellt.ts";
import { type Datum, dagAv } from "../schemas/datum.ts";
import { nyckeldatum } from "../schemas/nyckeldatum.ts";
import { NYLIGEN } from "../schemas/nyligen.ts";
import type { VisadNotis, VisadNotisAv } from "../schemas/site.ts";
import { arForbi, arSlutOkant } from "../schemas/status.ts";
import { typer } from "../schemas/typer.ts";
import type { Avdelning } from "./blad.ts";

/** A list of notices sorted out for a reader: each notice in exactly one group. The first four are what is current. */
export type Urval = {
  /** Last day within two weeks, soonest first. */
  snart: VisadNotis[];
  /** Meetings to come, soonest first. */
  moten: VisadNotis[];
  /** Insatser that are open, running or to come; last those whose end is not known, which may well be over. */
  nu: VisadNotis[];
  /** Changes that still matter. */
  andrat: VisadNotis[];
  /** Meetings that were to come and are cancelled, soonest first. */
  installda: VisadNotis[];
  /** Changes that nothing ends, with no news for long. */
  utanSlut: VisadNotis[];
  erfarenheter: VisadNotisAv<"erfarenhet">[];
  behov: VisadNotis[];
  /** What is over, latest first. */
  arkiv: VisadNotis[];
};

export const UTAN_SLUT = `Ändringar utan slutdag, inget nytt på ${NYLIGEN} dagar`;

const tomt = (): Urval => ({
  snart: [],
  moten: [],
  nu: [],
  andrat: [],
  installda: [],
  utanSlut: [],
  erfarenheter: [],
  behov: [],
  arkiv: [],
});

export function urval(notiser: readonly VisadNotis[], today: Datum): Urval {
  const groups = tomt();
  for (const notis of notiser) {
    if (notis.typ === "erfarenhet") groups.erfarenheter.push(notis);
    else groups[groupOf(notis, today)].push(notis);
  }
  groups.snart.sort(bySista);
  groups.nu.sort(bySlutOkant);
  for (const moten of [groups.moten, groups.installda]) moten.sort(byStart);
  groups.arkiv.sort((a, b) => bortom(b, today).localeCompare(bortom(a, today), "en"));
  return groups;
}

function groupOf(notis: VisadNotis, today: Datum): Exclude<keyof Urval, "erfarenheter"> {
  if (notis.typ === "behov") return "behov";
  if (arForbi(notis.status)) return "arkiv";
  if (notis.typ === "informationstillfälle") return motesgrupp(notis, today);
  if (!arAktuell(notis, today)) return "utanSlut";
  if (notis.status === "stänger snart") return "snart";
  return notis.typ === "insats" ? "nu" : "andrat";
}

/** A cancelled meeting is told of among the others until its day has passed. */
function motesgrupp(notis: VisadNotisAv<"informationstillfälle">, today: Datum): "moten" | "installda" | "arkiv" {
  if (arAktuell(notis, today)) return "moten";
  const sist = notis.slut ?? notis.start;
  return sist && dagAv(sist) >= today ? "installda" : "arkiv";
}

/** The day that its row shows: when a meeting was held, the last day of the others. What has been replaced never came to its own. */
const bortom = (n: VisadNotis, today: Datum): string =>
  (n.status === "ersatt" ? undefined : nyckeldatum(n, today)?.dag) ?? n.visasFran;

const sistaDag = (n: VisadNotis): string => ("ansokan" in n && n.ansokan?.stanger) || "";
const start = (n: VisadNotis): string => (n.typ === "informationstillfälle" && n.start) || "";
const bySista = (a: VisadNotis, b: VisadNotis): number => sistaDag(a).localeCompare(sistaDag(b), "en");
const bySlutOkant = (a: VisadNotis, b: VisadNotis): number => Number(arSlutOkant(a)) - Number(arSlutOkant(b));
const byStart = (a: VisadNotis, b: VisadNotis): number => start(a).localeCompare(start(b), "en");

/** The same groups as headed parts of a long list. */
export function urvalsdelar(notiser: readonly VisadNotis[], today: Datum): Avdelning[] {
  const grupper = urval(notiser, today);
  return [
    { id: "snart", rubrik: "Stänger snart", poster: grupper.snart },
    { id: "moten", rubrik: "Möten framöver", poster: grupper.moten },
    { id: "installda", rubrik: "Inställda möten", poster: grupper.installda },
    { id: "nu", rubrik: "Öppet och pågående", poster: grupper.nu },
    { id: "andrat", rubrik: typer.programförändring.flertal, poster: grupper.andrat },
    { id: "erfarenheter", rubrik: "Erfarenheter", poster: grupper.erfarenheter },
    { id: "behov", rubrik: "Behov", poster: grupper.behov },
    { id: "utan-slut", rubrik: UTAN_SLUT, poster: grupper.utanSlut },
    { id: "arkiv", rubrik: "Avslutat och stängt", poster: grupper.arkiv },
  ];
}
