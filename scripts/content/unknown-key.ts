import type { z } from "zod";
import { citerade } from "../../schemas/citat.ts";
import { uppraknat } from "../../schemas/format.ts";
import { scheman } from "../../schemas/notis.ts";
import { type Typ, typnamn } from "../../schemas/typer.ts";
import { meantHint, suggest } from "../check/suggest.ts";
import { keysAt } from "./schema-keys.ts";
import type { Path } from "./yaml.ts";

/** What is told of a key that is not there, and the one it is to be read as. */
export type UnknownKey = { message: string; hint: string; fix?: { text: string }; meant?: string };

/** Keys of other systems that people try, and that once gave a stranger's file power over the build. */
const FOREIGN = new Set([
  "permalink",
  "layout",
  "tags",
  "templateEngineOverride",
  "pagination",
  "eleventyComputed",
  "eleventyExcludeFromCollections",
  "permalinkBypassOutputDir",
  "__proto__",
  "constructor",
]);

/** `path` leads to the group that the key stands in, and `group` is what that holds. */
export function unknownKey(schema: z.ZodType, path: Path, key: string, group: object): UnknownKey {
  const message = `Fältet ”${key.slice(0, 60)}” finns inte.`;
  if (FOREIGN.has(key))
    return { message, hint: "Sidans adress, utseende och plats i listor bestäms inte i notisen. Ta bort raden." };
  const known = keysAt(schema, path);
  const meant = suggest(key, known);
  return (
    inGroup(schema, path, key, group, known) ??
    ofOtherType(schema, path, key, meant) ??
    (meant ? { message, ...meantHint(key, meant), meant } : { message, hint: NOWHERE })
  );
}

const NOWHERE = "Fälten står i CONTRIBUTING.md. Ta bort raden, eller flytta texten till brödtexten.";

/** A field of a group, `stanger`, that stands beside it or without it. */
function inGroup(
  schema: z.ZodType,
  path: Path,
  key: string,
  group: object,
  known: readonly string[],
): UnknownKey | undefined {
  const groups = known.filter((name) => {
    const held: unknown = Object.hasOwn(group, name) ? group[name as keyof typeof group] : {};
    return keysAt(schema, [...path, name]).includes(key) && !Object.hasOwn(Object(held), key);
  });
  if (groups.length === 0) return undefined;
  const under = groups.map((name) => `${name}:`);
  return {
    message: `Fältet ”${key}” finns inte här, men i ${citerade(groups, "och")}.`,
    hint: `Hör raden dit: ställ den under ${citerade(under, "eller")}, indragen två mellanslag.`,
  };
}

/** A field that notices of other types have. */
function ofOtherType(schema: z.ZodType, path: Path, key: string, meant: string | undefined): UnknownKey | undefined {
  const typ = typeOf(schema);
  const others = typ && path.length === 0 ? typnamn.filter((one) => Object.hasOwn(scheman[one].def.shape, key)) : [];
  if (others.length === 0) return undefined;
  return {
    message: `Fältet ”${key}” finns inte för ${typ}, bara för ${uppraknat(others)}.`,
    hint: meant
      ? `Menade du ”${meant}”?`
      : `Skriv uppgiften i ett fält som finns för ${typ} (de står i CONTRIBUTING.md), eller i brödtexten.`,
  };
}

/** The type of notice that a schema is of; none for a page or a register. */
export const typeOf = (schema: z.ZodType): Typ | undefined =>
  typnamn.find((typ) => (scheman[typ] as z.ZodType) === schema);
