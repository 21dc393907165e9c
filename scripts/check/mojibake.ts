import { edited, type TextEdit } from "../content/character-edits.ts";

/** What a byte from 0x80 on is in Windows-1252, where that is no character of the same number. */
const EGNA = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** A first byte of two or three, and the bytes that follow it, as they look when each is taken for a character. */
const FOLJD = `[\\u0080-\\u00BF${EGNA}]`;
const FORVANSKAT = new RegExp(`[ÃÂ]${FOLJD}|â${FOLJD}{2}`, "g");

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Every character in a text that was written as UTF-8 and read as Windows-1252, with what it was. */
export function mojibakeIn(text: string): TextEdit[] {
  const found: TextEdit[] = [];
  for (const { 0: written, index } of text.matchAll(FORVANSKAT)) {
    const meant = decoded(written);
    if (meant !== undefined) found.push({ start: index, end: index + written.length, text: meant });
  }
  return found;
}

/** What a text was before it was read so. */
export const unmangled = (text: string): string => edited(text, mojibakeIn(text));

/** Undefined when it is no character that shows, or a hard space. */
function decoded(written: string): string | undefined {
  const bytes = Uint8Array.from(written, (sign) => {
    const own = EGNA.indexOf(sign);
    return own < 0 ? sign.charCodeAt(0) : 0x80 + own;
  });
  const meant = utf8.decode(bytes);
  return /[\p{L}\p{P}\p{S}\u00A0]/u.test(meant) ? meant : undefined;
}
