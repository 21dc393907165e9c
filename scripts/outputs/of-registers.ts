import type { Register } from "../../schemas/register.ts";
import { keep, keptAt, keyOf, recall } from "../kept.ts";

type TextFile = [path: string, text: string];

/**
 * Files that are made of the registers and the code alone. The registers are seldom edited, so a bundled command keeps the files under `name`
 * and makes them anew only when the registers are others.
 */
export function ofRegisters(name: string, register: Register, make: (register: Register) => TextFile[]): TextFile[] {
  const place = keptAt(name);
  if (!place) return make(register);
  const key = keyOf(register);
  const known = recall(place, key);
  if (known) return known as TextFile[];
  const files = make(register);
  keep(place, files, key);
  return files;
}
