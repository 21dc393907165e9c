import { minnsOm } from "../../schemas/minne.ts";
import type { Path } from "../content/yaml.ts";

/** A single value of front matter: no list and no group. `falt` is the last name on the way to it. */
export type Value = { value: unknown; path: Path; falt: string };

/** Every single value at any depth, in order; gathered once for a file, since several rules go through them. */
export const valuesIn: (data: object) => readonly Value[] = minnsOm((data) => {
  const found: Value[] = [];
  collect(data, [], "", found);
  return found;
});

function collect(value: unknown, path: Path, falt: string, found: Value[]): void {
  if (typeof value !== "object" || value === null) found.push({ value, path, falt });
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) collect(item, [...path, i], falt, found);
  else for (const [key, item] of Object.entries(value)) collect(item, [...path, key], key, found);
}
