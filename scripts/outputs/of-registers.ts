import { createHash } from "node:crypto";
import type { Register } from "../../schemas/register.ts";
import { keep, keptAt, recall } from "../kept.ts";

type TextFile = [path: string, text: string];
type Kept = { key: string; files: TextFile[] };

/**
 * Files that are made of the registers and the code alone. The registers are seldom edited, so a bundled command keeps the files under `name`
 * and makes them anew only when the registers are others.
 */
export function ofRegisters(name: string, register: Register, make: (register: Register) => TextFile[]): TextFile[] {
  const place = keptAt(name);
  if (!place) return make(register);
  const key = createHash("sha256").update(JSON.stringify(register)).digest("base64");
  const known = recall(place);
  if (isKept(known) && known.key === key) return known.files;
  const files = make(register);
  keep(place, { key, files } satisfies Kept);
  return files;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" && value !== null && "key" in value && "files" in value && Array.isArray(value.files);
