import type { Path } from "./yaml.ts";

/** The value at a path. A single value that is understood as a list of one is its first item too. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => {
    if (typeof at !== "object" || at === null) return step === 0 ? at : undefined;
    return Object.hasOwn(at, step) ? at[step as keyof typeof at] : undefined;
  }, data);
