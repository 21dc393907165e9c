import { koderI, nycklarI } from "../../schemas/hemligheter.ts";
import { avhuggnaNummer, personnummerI } from "../../schemas/personnummer.ts";
import type { Stracka } from "../../schemas/through-markup.ts";

/** What stands where something was that no report may repeat. */
const DOT = "●";

/**
 * A text in which personnummer, keys and meeting codes cannot be read. Reports end up in logs and reviews that are kept for ever and
 * that anyone may see. As long as before, so that columns still point right.
 */
export function masked(text: string): string {
  if (!/\d|PRIVATE KEY|lösen|losen|pass|pwd/i.test(text)) return text;
  return hidden(text, [...personnummerI(text), ...nycklarI(text), ...koderI(text)]);
}

/** The same for a sentence in which a value may have been cut off: there the first digits after the day are hidden as well. */
export const maskedSentence = (text: string): string => masked(hidden(text, avhuggnaNummer(text)));

/** Holds a text anything that no report may repeat? */
export const isSecret = (text: string): boolean => masked(text) !== text;

/** In one go from the left, however many places there are and whether or not they overlap. */
function hidden(text: string, places: readonly Stracka[]): string {
  let out = "";
  let after = 0;
  for (const [start, end] of [...places].sort(([a], [b]) => a - b)) {
    if (end <= after) continue;
    const from = Math.max(start, after);
    out += text.slice(after, from) + DOT.repeat(end - from);
    after = end;
  }
  return out + text.slice(after);
}
