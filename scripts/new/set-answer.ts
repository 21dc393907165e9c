import { type Fraga, fragorFor } from "../../schemas/fragor.ts";
import type { Typ } from "../../schemas/typer.ts";
import { UsageError } from "../arguments.ts";
import { suggest } from "../check/suggest.ts";

type Falt = Record<string, unknown>;

/** Lists that someone fills in by hand are short. */
const MAX_PLACE = 50;

/**
 * Puts `key=value` into the answers: `titel=…`, `ansokan.stanger=2020-12-01`, `kallor.0.url=https://…`. A list of texts or names takes
 * one more each time it is set, names also with commas between. @throws UsageError
 */
export function setAnswer(svar: Falt, typ: Typ, assignment: string): void {
  const at = assignment.indexOf("=");
  if (at < 1)
    throw new UsageError(`--set ”${assignment}” går inte att läsa. Skriv fältet, = och värdet: --set titel="…".`);
  const path = assignment.slice(0, at).trim().split(".");
  put(svar, fragorFor(typ), path, assignment.slice(at + 1), path.join("."));
}

function put(into: Falt, fragor: readonly Fraga[], path: readonly string[], value: string, told: string): void {
  const [key = "", ...rest] = path;
  const fraga = fragor.find(({ nyckel }) => nyckel === key);
  if (!fraga) throw new UsageError(unknownField(told, key, fragor));
  if (fraga.delar.length > 0) putGroup(into, fraga, rest, value, told);
  else if (rest.length > 0) throw new UsageError(`--set ${told}: fältet ”${key}” har inga delar. Skriv --set ${key}=…`);
  else into[key] = fraga.lista ? [...listIn(into[key]), ...valuesOf(fraga, value)] : oneValue(fraga, value, told);
}

function putGroup(into: Falt, fraga: Fraga, rest: readonly string[], value: string, told: string): void {
  const { nyckel, delar, lista } = fraga;
  const example = `${nyckel}${lista ? ".0" : ""}.${delar[0]?.nyckel}`;
  if (rest.length === 0) throw new UsageError(`--set ${told}: skriv vilken del det gäller, till exempel ${example}=…`);
  if (lista) putInList(into, fraga, rest, value, told);
  else put(groupIn(into, nyckel), delar, rest, value, told);
}

function putInList(into: Falt, fraga: Fraga, rest: readonly string[], value: string, told: string): void {
  const { nyckel, delar } = fraga;
  const [place = "", ...part] = rest;
  if (!/^\d{1,2}$/.test(place) || Number(place) >= MAX_PLACE || part.length === 0)
    throw new UsageError(
      `--set ${told}: ”${nyckel}” är en lista. Skriv vilken i ordningen, från 0: ${nyckel}.0.${delar[0]?.nyckel}=…`,
    );
  const list = listIn(into[nyckel]);
  while (list.length <= Number(place)) list.push({});
  into[nyckel] = list;
  put(list[Number(place)] as Falt, delar, part, value, told);
}

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function groupIn(into: Falt, key: string): Falt {
  const group = typeof into[key] === "object" && into[key] !== null ? (into[key] as Falt) : {};
  into[key] = group;
  return group;
}

const valuesOf = ({ sort }: Fraga, value: string): string[] =>
  (sort === "val" ? value.split(",") : [value]).map((v) => v.trim());

function oneValue({ sort, nyckel }: Fraga, value: string, told: string): unknown {
  if (sort !== "ja") return value;
  if (/^(ja|true)$/i.test(value)) return true;
  throw new UsageError(
    `--set ${told}: fältet ”${nyckel}” är ja eller finns inte. Skriv --set ${told}=ja, eller ta bort det.`,
  );
}

function unknownField(told: string, key: string, fragor: readonly Fraga[]): string {
  const names = fragor.map(({ nyckel }) => nyckel);
  const meant = suggest(key, names);
  return `--set ${told}: fältet ”${key}” finns inte. ${meant ? `Menade du ”${meant}”?` : `Fälten är ${names.join(", ")}.`}`;
}
