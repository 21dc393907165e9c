import type { Ifyllt } from "../../form/svar.ts";
import { type Fraga, fragorFor } from "../../schemas/fragor.ts";
import type { Svar } from "../../schemas/notistext.ts";
import type { Typ } from "../../schemas/typer.ts";

/** What the browser would tell of a form in which these answers have been filled in. */
export function filledIn({ typ, ...falt }: Svar, brodtext: string): Ifyllt {
  return [...controls(fragorFor(typ), falt, ""), ["brodtext", brodtext]];
}

type Falt = Record<string, unknown>;

const controls = (fragor: readonly Fraga[], falt: Falt, over: string): [string, string][] =>
  fragor.flatMap((fraga) => control(fraga, falt[fraga.nyckel], `${over}${fraga.nyckel}`));

function control(fraga: Fraga, value: unknown, name: string): [string, string][] {
  if (Array.isArray(value) && fraga.sort === "val") return value.map((one) => [name, String(one)]);
  if (Array.isArray(value)) return value.flatMap((one, i) => control({ ...fraga, lista: false }, one, `${name}.${i}`));
  if (fraga.sort === "grupp" && !fraga.lista) return controls(fraga.delar, (value ?? {}) as Falt, `${name}.`);
  if (value === undefined) return [];
  return [[name, fraga.sort === "ja" ? "ja" : String(value)]];
}

/** Right answers to everything that must be answered, out of the examples, and to what the rules between fields ask for besides. */
export function rightAnswers(typ: Typ, more: Record<string, unknown> = {}): Svar {
  const fragor = fragorFor(typ);
  const exempel = (nyckel: string) => fragor.find((fraga) => fraga.nyckel === nyckel)?.exempel;
  const wanted: Record<Typ, readonly string[]> = {
    insats: ["tills_vidare", "sprid"],
    programförändring: ["fore", "efter", "gor_sa_har"],
    informationstillfälle: ["start", "sprid", "plats"],
    erfarenhet: [],
    behov: ["overlamnat"],
  };
  const krav = fragor.flatMap((fraga) => (fraga.krav ? [[fraga.nyckel, fraga.exempel] as const] : []));
  return {
    typ,
    ...Object.fromEntries(krav),
    ...Object.fromEntries(wanted[typ].map((nyckel) => [nyckel, exempel(nyckel)])),
    osakert: "Publiceringsdagen framgår inte av källan.",
    ...more,
  };
}

/** An answer that no field of the sort takes. */
const WRONG: Partial<Record<Fraga["sort"], string>> = {
  text: "x",
  dag: "2020-02-30",
  "dag eller tid": "i går",
  länk: "http://almi.se",
};

/** Right answers but for one, once for each field that can be wrong, those of groups and lists too; and the name of its control. */
export function* wrongAnswers(typ: Typ): Generator<{ name: string; svar: Svar }> {
  for (const fraga of fragorFor(typ)) {
    const name = fraga.lista ? `${fraga.nyckel}.0` : fraga.nyckel;
    const [example]: unknown[] = Array.isArray(fraga.exempel) ? fraga.exempel : [fraga.exempel];
    for (const [path, value] of wrongIn(fraga, example)) {
      const svar = rightAnswers(typ, { [fraga.nyckel]: fraga.lista ? [value] : value });
      yield { name: [name, ...path].join("."), svar };
    }
  }
}

function wrongIn(fraga: Fraga, example: unknown): [path: string[], value: unknown][] {
  const wrong = WRONG[fraga.sort];
  if (wrong !== undefined) return [[[], wrong]];
  return fraga.delar
    .filter(({ sort, lista }) => sort in WRONG && !lista)
    .map((del) => [[del.nyckel], { ...(example as Falt), [del.nyckel]: WRONG[del.sort] }]);
}
