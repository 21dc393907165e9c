import { filFor, notistext, type Svar } from "../../schemas/notistext.ts";
import { fixText, isFixable } from "../check/fix-text.ts";
import type { FileResult } from "./file-result.ts";
import { readText } from "./read-text.ts";
import type { Judged } from "./rule-faults.ts";

/** A mend may call for another, as names do that stand in lists; more rounds than this change nothing. */
const ROUNDS = 3;

/** A notice made of answers: where it goes, its text, and what the validator says of it by itself. */
export type Composed = { file: string; text: string; result: FileResult };

/**
 * Makes the file of a notice from answers, however they were given: the text of the answers, with the mends put in that cannot change their
 * meaning (`13.30` is written 13:30, `Region Skåne` Skåne), read as the loader would. Uses nothing of the machine.
 */
export function composeNotice(svar: Svar, brodtext: string, namn: string, by: Judged): Composed {
  let text = notistext(svar, brodtext);
  let result = readText(text, svar.typ, namn, by);
  for (let round = 0; round < ROUNDS && result.problems.some(isFixable); round++) {
    const mended = fixText(text, result.problems);
    if (mended === text) break;
    text = mended;
    result = readText(text, svar.typ, namn, by);
  }
  return { file: filFor(svar.typ, namn), text, result };
}
