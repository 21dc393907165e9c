import type { z } from "zod";
import type { Path } from "./yaml.ts";

type Def = z.core.$ZodTypeDef & {
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  element?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  shape?: Record<string, z.core.$ZodType>;
};

/** The keys a schema knows of at a path, for did-you-mean; none where it holds no object. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  let types = [schema];
  for (const step of path) types = types.flatMap(unwrap).flatMap((type) => into(type, step));
  return types.flatMap(unwrap).flatMap((type) => Object.keys((type._zod.def as Def).shape ?? {}));
}

/** Behind optional, pipe and union lie the types that hold something. */
function unwrap(type: z.core.$ZodType): z.core.$ZodType[] {
  const def = type._zod.def as Def;
  const inner = def.innerType ?? def.in;
  if (inner) return unwrap(inner);
  return def.options ? def.options.flatMap(unwrap) : [type];
}

function into(type: z.core.$ZodType, step: PropertyKey): z.core.$ZodType[] {
  const def = type._zod.def as Def;
  if (typeof step === "number") return def.element ? [def.element] : [];
  const next = def.shape && Object.hasOwn(def.shape, step) ? def.shape[String(step)] : undefined;
  return next ? [next] : [];
}
