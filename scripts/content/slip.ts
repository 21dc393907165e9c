import type { YAMLError } from "yaml";
import type { Fault } from "../check/problem.ts";
import type { TextEdit } from "./character-edits.ts";
import type { Line } from "./yaml-lines.ts";

/** What an editor may have slipped on: how it is told, and what would mend it. Positions are those of the source. */
export type Slip = { fault: Fault; edits: readonly TextEdit[] };

/** Looks for one kind of slip, before or at the line where the parser stood; `at` is the number of that line. */
export type FindSlip = (lines: readonly Line[], at: number, error: YAMLError) => Slip | undefined;

/** The fault as it stands in a file in which the source begins at `offset`. */
export function moved({ fix, ...fault }: Fault, offset: number): Fault {
  const place = { ...fault, start: fault.start + offset, end: fault.end + offset };
  if (!fix) return place;
  if (!("edits" in fix)) return { ...place, fix };
  const edits = fix.edits.map(({ start, end, text }) => ({ start: start + offset, end: end + offset, text }));
  return { ...place, fix: { edits } };
}
