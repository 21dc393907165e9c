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

function hidden(text: string, places: readonly Stracka[]): string {
  let out = text;
  for (const [start, end] of places) out = out.slice(0, start) + DOT.repeat(end - start) + out.slice(end);
  return out;
}
