import { z } from "zod";
import { exempelFor } from "./exempel.ts";
import { faltnamn } from "./faltnamn.ts";
import { scheman } from "./notis.ts";
import type { Typ } from "./typer.ts";

/** How an answer is given: running text, a name or value to choose, a day (and time), an address, yes or nothing, a group of answers. */
export type Svarssort = "text" | "val" | "dag" | "dag eller tid" | "länk" | "ja" | "grupp";

/** A field of a notice as a question to its editor. Read out of the schema, so that the two never differ. */
export type Fraga = {
  /** Key in the front matter, or in the group it stands in. */
  nyckel: string;
  /** What it is called where it is filled in, and an answer that is right. */
  namn: string;
  exempel: unknown;
  sort: Svarssort;
  /** May there be several answers? */
  lista: boolean;
  /** Must it be answered, as far as the field alone tells? */
  krav: boolean;
  hjalp: string;
  /** Fewest and most characters of a text. */
  minst: number | undefined;
  hogst: number | undefined;
  /** The values to choose from, where they are fixed; else the register that holds their names. */
  val: readonly string[] | undefined;
  register: z.core.GlobalMeta["register"];
  /** The questions of a group. */
  delar: readonly Fraga[];
};

const kanda = new Map<Typ, readonly Fraga[]>();

/** The questions of a type, in the order of its schema; the type itself is not asked for. Read once, since every file that is made asks. */
export function fragorFor(typ: Typ): readonly Fraga[] {
  const fragor = kanda.get(typ) ?? fragorI(scheman[typ].def.shape, typ, []).filter(({ nyckel }) => nyckel !== "typ");
  kanda.set(typ, fragor);
  return fragor;
}

/** The question that a path in the front matter leads to; places in lists do not count. */
export function fragaFor(typ: Typ, path: readonly PropertyKey[]): Fraga | undefined {
  let [fraga, delar]: [Fraga | undefined, readonly Fraga[]] = [undefined, fragorFor(typ)];
  for (const step of path) {
    if (typeof step === "number") continue;
    fraga = delar.find(({ nyckel }) => nyckel === step);
    delar = fraga?.delar ?? [];
  }
  return fraga;
}

const fragorI = (shape: Record<string, z.core.$ZodType>, typ: Typ, over: readonly string[]): Fraga[] =>
  Object.entries(shape).map(([nyckel, schema]) => fraga([...over, nyckel], schema, typ));

type Def = z.core.$ZodTypeDef & {
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  out?: z.core.$ZodType;
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  entries?: Record<string, string>;
};
const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as Def;
const metaOf = (schema: z.core.$ZodType): z.core.GlobalMeta => z.globalRegistry.get(schema) ?? {};

/** `path` leads to the field through the groups it stands in. */
function fraga(path: readonly string[], schema: z.core.$ZodType, typ: Typ): Fraga {
  const inre = kernel(schema);
  const { element } = defOf(inre);
  const varde = element ? kernel(element) : inre;
  const { shape, entries } = defOf(varde);
  return {
    nyckel: path.at(-1) ?? "",
    namn: faltnamn(path),
    exempel: exempelFor(typ, path),
    sort: sortOf(varde),
    lista: element !== undefined,
    krav: !z.safeParse(schema, undefined).success,
    hjalp: metaOf(schema).description ?? "",
    minst: varde instanceof z.ZodString ? (varde.minLength ?? undefined) : undefined,
    hogst: varde instanceof z.ZodString ? (varde.maxLength ?? undefined) : undefined,
    val: entries && Object.values(entries),
    register: metaOf(varde).register,
    delar: shape ? fragorI(shape, typ, path) : [],
  };
}

/** What an editor fills in, behind optional and behind what is only another way of writing it. */
function kernel(schema: z.core.$ZodType): z.core.$ZodType {
  const { type, innerType, out } = defOf(schema);
  if (innerType) return kernel(innerType);
  return type === "pipe" && out && defOf(out).type !== "transform" && !metaOf(schema).sort ? kernel(out) : schema;
}

function sortOf(schema: z.core.$ZodType): Svarssort {
  const { sort, register } = metaOf(schema);
  const { type } = defOf(schema);
  if (sort) return sort;
  if (register || type === "enum") return "val";
  if (type === "object") return "grupp";
  return type === "literal" ? "ja" : "text";
}
