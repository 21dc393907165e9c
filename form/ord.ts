import { BRODTEXT } from "../layouts/formular/platser.ts";
import { type Fraga, fragorFor } from "../schemas/fragor.ts";
import type { Typ } from "../schemas/typer.ts";
import { told } from "../scripts/check/report/report.ts";
import type { Fynd } from "./granska.ts";

/** What is to be put in words: a problem, the control it is about, and the answer there; undefined where there is none. */
type Om = Pick<Fynd, "problem" | "name"> & { svar: unknown };

/**
 * What the validator says, said to one who sees a form and no file: fields by the names they have there, and of one that must be filled in,
 * only that. What it says of a word that the answer itself holds is left as it is.
 */
export function ord(typ: Typ, { problem, name, svar }: Om): string {
  const steps = (name ?? "").split(".").filter((step) => !/^\d+$/.test(step));
  const fraga = fragaAt(fragorFor(typ), steps);
  if (svar === undefined && name === BRODTEXT) return "Skriv några meningar i rutan ”Brödtext”.";
  if (svar === undefined && fraga?.krav) return fyllI(fraga);
  const known = knownFrom(fragorFor(typ), steps);
  const own = new Set(JSON.stringify(svar ?? "").split(/[^\p{L}_]+/u));
  const said = fraga?.register === "regioner" ? told(problem).replaceAll("”alla”", "”Hela landet”") : told(problem);
  return said
    .replace(SAKNAS, (all, key: string) => (known(key) ? fyllI(known(key) as Fraga) : all))
    .replace(SKRIV, (all, minst: string, key: string) => (known(key) ? `Fyll i ${minst}` : all))
    .replace(NAMND, (all, before: string, key: string, ja: string) => {
      const label = before === "" && own.has(key) ? undefined : known(key)?.namn;
      return label === undefined ? all : `${before}${ja && "kryssa i "}”${label}”`;
    });
}

const SAKNAS = /Fältet ”([a-z_]+)” saknas\./g;
const SKRIV = /Skriv (minst |)(?=”([a-z_]+):?(?: true)?”)/g;
const NAMND = /((?:[Ff]ältet|[Ll]istan) |)”([a-z_]+):?( true|)”/g;

/** What to do with a field that is empty. */
function fyllI({ namn, sort, lista, register }: Fraga): string {
  if (lista && sort === "val") return `Kryssa i minst ett alternativ under ”${namn}”.`;
  if (lista) return `Fyll i minst en under ”${namn}”.`;
  return sort === "val" && register !== "avsandare" ? `Välj ett alternativ under ”${namn}”.` : `Fyll i ”${namn}”.`;
}

const fragaAt = (fragor: readonly Fraga[], [step, ...rest]: readonly string[]): Fraga | undefined => {
  const fraga = fragor.find(({ nyckel }) => nyckel === step);
  return rest.length === 0 ? fraga : fraga && fragaAt(fraga.delar, rest);
};

/** Finds the question that a key stands for: in the field itself, beside it, and so on outwards; last in any group. */
function knownFrom(fragor: readonly Fraga[], steps: readonly string[]): (key: string) => Fraga | undefined {
  const around = steps.map((_, i) => fragaAt(fragor, steps.slice(0, steps.length - i))?.delar ?? []);
  const all = [...around, fragor, fragor.flatMap(({ delar }) => delar)].flat();
  return (key) => all.find(({ nyckel }) => nyckel === key);
}
