import type { z } from "zod";
import { minns } from "../../schemas/minne.ts";
import { scheman } from "../../schemas/notis.ts";
import { registerScheman } from "../../schemas/register.ts";
import { SidaFalt } from "../../schemas/sida.ts";
import { keysAt } from "./schema-keys.ts";

/** Of all that may be written: where a line cannot be read, it is not known yet what it belongs to. */
const all: readonly z.ZodType[] = [...Object.values(scheman), SidaFalt, ...Object.values(registerScheman)];

const keysOfAny = (path: (string | number)[]): string[] => all.flatMap((schema) => keysAt(schema, path));

/** Is it the name of a field, in some file of ours, within the field `parent`, or outermost when that is undefined? */
export const isKnownKey = (key: string, parent: string | undefined): boolean => keysWithin(parent ?? "").has(key);

const keysWithin = minns((parent) => {
  const path = parent === "" ? [] : [parent];
  return new Set([...keysOfAny(path), ...keysOfAny([...path, 0])]);
});

/** Does the field hold a list, each item of which has fields of its own? */
export const isListOfGroups = (key: string): boolean => keysOfAny([key, 0]).length > 0;
