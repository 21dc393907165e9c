import { z } from "zod";
import { Kalla } from "../../../schemas/falt.ts";
import { Andring, Andringslista, Frist, Fristlista, Mote, Moteslista } from "./schemas/handelser.ts";
import { Avsandarlista, Notislista, Regionlista, Temalista, Typlista } from "./schemas/listor.ts";
import * as notis from "./schemas/notis.ts";
import { Oversikt, Version } from "./schemas/oversikt.ts";
import { Avsandare, Kommun, Programomrade, Region, Registerpost, register, Tema } from "./schemas/register.ts";

type Node = z.core.JSONSchema.BaseSchema;
type Override = NonNullable<z.core.ToJSONSchemaParams["override"]>;

/** The names of the shared schemas are promised like those of the fields: programs that are generated call their classes by them. */
const NAMED: Record<string, z.ZodType> = {
  ...{ HelNotis: notis.HelNotis, Listnotis: notis.Listnotis, Notishanvisning: notis.Notishanvisning },
  ...{ Insats: notis.Insats, Programforandring: notis.Programforandring },
  ...{ Informationstillfalle: notis.Informationstillfalle, Erfarenhet: notis.Erfarenhet, Behov: notis.Behov },
  ...{ Isotider: notis.Iso, Kalla },
  ...{ Notislista, Regionlista, Typlista, Temalista, Avsandarlista },
  ...{ Frist, Fristlista, Mote, Moteslista, Andring, Andringslista },
  ...{ Region, Tema, Avsandare, Programomrade, Kommun, Registerpost },
  ...{ Regionregister: register.regioner, Programomradesregister: register.programomraden },
  ...{ Kommunregister: register.kommuner, Synonymregister: register.synonymer, Temaregister: register.teman },
  ...{ Rollregister: register.roller, Stegregister: register.steg, Malgruppsregister: register.malgrupper },
  ...{ Avsandarregister: register.avsandare, Oversikt, Version },
};

const refTo = (id: string): string => `#/components/schemas/${id}`;

/** Every schema of the open data as OpenAPI 3.1 shares them: JSON Schema 2020-12, made from zod. */
export function components(): Record<string, Node> {
  const named = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) named.add(schema, { id });
  const { schemas } = z.toJSONSchema(named, { io: "output", unrepresentable: "any", uri: refTo, override });
  return Object.fromEntries(
    Object.keys(NAMED).map((id) => {
      const { $schema: _, $id: __, ...schema } = schemas[id] ?? {};
      return [id, schema];
    }),
  );
}

/** How long an editor may write is no promise to a reader. */
const EDITORIAL = ["minLength", "maxLength", "minItems", "maxItems", "maximum"] as const;

const CLOCK = String.raw`\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(\+0[12]:00)?)?`;

/** Turns what is true of what an editor writes into what is promised to a reader: canonical dates, open objects, open names. */
const override: Override = ({ zodSchema, jsonSchema }) => {
  const node: Node & { register?: string; sort?: string } = jsonSchema;
  for (const key of EDITORIAL) delete node[key];
  if (node.additionalProperties === false) delete node.additionalProperties;
  if (node.register) node.description ??= `Namn ur registret ${node.register}.`;
  if (node.sort === "dag") Object.assign(node, { type: "string", format: "date" });
  if (node.sort === "länk") Object.assign(node, { type: "string", format: "uri" });
  if (node.sort === "dag eller tid") Object.assign(node, { type: "string", pattern: timePattern(zodSchema) });
  delete node.register;
  delete node.sort;
};

/** A day or a point in time in its canonical form; where the field allows it, as much as is known. */
function timePattern(schema: z.core.$ZodTypes): string {
  const approximate = (schema as unknown as z.ZodType).safeParse("okänt").success;
  return approximate ? `^(okänt|\\d{4}(-\\d{2})?|${CLOCK})$` : `^${CLOCK}$`;
}
