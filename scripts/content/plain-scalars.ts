/** Signs that are nothing but themselves: no controls, no line ends but LF, no mark that could be taken for one. */
const SAFE = /^[\n\x20-\x7E\xA0-\xAC\xAE-\u024F\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC]*$/;

export const isOfSafeSigns = (source: string): boolean => SAFE.test(source);

/** No `__proto__` among them. Sticky: it is asked of a place. */
export const KEY = /[a-z][a-z_]{0,59}(?=:(?:[ \n]|$))/y;

/** Nothing that YAML has a use for begins with a letter, and with a digit only a number. */
const BEGINNING = /^[A-Za-z\d\xC0-\u024F]/;
/** Every number that YAML 1.2 has in its core schema and that begins with a digit, and more. */
const LIKE_NUMBER = /^\d[\d.]*(?:[eExXoO][-+\da-fA-F]*)?$/;
const LIKE_WORD = /^(?:true|false|null)$/i;

/** The value of a line's rest that is a text on one line, bare or quoted without escapes, or `true` or `false`; else undefined. */
export function plainScalar(written: string): string | boolean | undefined {
  const first = written[0];
  if (first === '"' || first === "'") return quoted(written, first);
  if (!BEGINNING.test(written) || isCutShort(written) || LIKE_NUMBER.test(written)) return undefined;
  if (!LIKE_WORD.test(written)) return written;
  return written === "true" || (written === "false" ? false : undefined);
}

/** YAML takes `: ` for the end of a key, ` #` for a comment, and does not count spaces at the end. */
const isCutShort = (text: string): boolean =>
  text.includes(": ") || text.includes(" #") || text.endsWith(":") || text.endsWith(" ");

function quoted(written: string, quote: string): string | undefined {
  const end = written.indexOf(quote, 1);
  return end > 0 && end === written.length - 1 && !written.includes("\\") ? written.slice(1, -1) : undefined;
}
