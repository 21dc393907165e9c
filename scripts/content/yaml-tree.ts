import type { Fault } from "../check/problem.ts";

export type Path = readonly PropertyKey[];

/** Parsed YAML: plain data, and where in the file each key and value stands. */
export type YamlTree = {
  data: unknown;
  faults: Fault[];
  /** Offsets of the value at a path; of its nearest existing ancestor's first key when it does not exist. */
  valueSpan(path: Path): [number, number];
  keySpan(path: Path): [number, number];
};
