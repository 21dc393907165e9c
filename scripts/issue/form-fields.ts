import { type Fraga, fragorFor } from "../../schemas/fragor.ts";
import type { Register } from "../../schemas/register.ts";
import type { Typ } from "../../schemas/typer.ts";

/** How GitHub asks for an answer. */
export type Kind = "input" | "textarea" | "dropdown" | "checkboxes";

/** A field of a notice in a form. `path` leads to it in the front matter; `options` are the names to choose from. */
export type FormField = {
  path: readonly string[];
  fraga: Fraga;
  kind: Kind;
  required: boolean;
  options: readonly string[];
};

/** What stands in the form of each type besides what must be answered: what its notices use most. The rest fits in one box. */
const ALSO: Record<Typ, readonly string[]> = {
  insats: [
    ...["ansokan.oppnar", "ansokan.stanger", "ansokan.lank", "galler.fran", "galler.till", "tills_vidare"],
    ...["belopp", "gor_sa_har", "sprid.kort", "osakert"],
  ],
  programförändring: [
    ...["fore", "efter", "beslut", "ansokan.stanger", "galler.fran", "galler.till"],
    ...["belopp", "gor_sa_har", "sprid.kort", "osakert"],
  ],
  informationstillfälle: [
    ...["start", "slut", "plats", "lank", "anmalan.lank", "anmalan.senast"],
    ...["gor_sa_har", "sprid.kort", "osakert"],
  ],
  erfarenhet: ["resultat", "underlag", "osakert"],
  behov: ["overlamnat.till", "overlamnat.datum", "svar", "osakert"],
};

/** What the schema leaves open for meetings of the past that little is known of. Who asks for a new one knows. */
const ASKED_FOR = new Set(["start"]);

/** Texts that may be longer than this get a box of several lines. */
const LINE = 250;

/** The fields of the form of a type, in the order they are asked for. The title is that of the issue. */
export function formFields(typ: Typ, register: Register): FormField[] {
  const fragor = fragorFor(typ).filter(({ nyckel }) => nyckel !== "titel");
  const must = fragor.filter(({ krav }) => krav).map(({ nyckel }) => [nyckel]);
  return [...must, ...ALSO[typ].map((path) => path.split("."))].map((path) => {
    const fraga = fragaAt(fragor, path);
    const required = (path.length === 1 && fraga.krav) || ASKED_FOR.has(path.join("."));
    return { path, fraga, required, kind: kindOf(fraga), options: optionsFor(typ, fraga, register) };
  });
}

function fragaAt(fragor: readonly Fraga[], [key, ...rest]: readonly string[]): Fraga {
  const fraga = fragor.find(({ nyckel }) => nyckel === key);
  if (!fraga) throw new Error(`Formuläret frågar efter ”${key}”, som inte finns i schemat.`);
  return rest.length === 0 ? fraga : fragaAt(fraga.delar, rest);
}

function kindOf({ sort, register, lista, hogst }: Fraga): Kind {
  if (sort === "ja") return "checkboxes";
  // Senders are added all the time, and a form that had to be written anew each time would soon be old.
  if (sort === "val" && register !== "avsandare") return "dropdown";
  return lista || sort === "grupp" || (sort === "text" && (hogst ?? 0) >= LINE) ? "textarea" : "input";
}

function optionsFor(typ: Typ, { val, register, nyckel }: Fraga, registers: Register): readonly string[] {
  if (val) return val;
  if (register === undefined || register === "avsandare") return [];
  if (register !== "regioner") return registers[register].map(({ namn }) => namn);
  const regioner = registers.regioner.map(({ namn }) => namn);
  // What one region has done comes from one region.
  if (typ === "erfarenhet" || nyckel !== "regioner") return regioner;
  const omraden = registers.programomraden.map(({ namn }) => namn).filter((namn) => !regioner.includes(namn));
  return ["alla", ...regioner, ...omraden];
}

/** May several be chosen? */
export const isMultiple = (typ: Typ, { lista, nyckel }: Fraga): boolean =>
  lista && !(typ === "erfarenhet" && nyckel === "regioner");
