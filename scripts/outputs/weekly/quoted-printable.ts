/** Characters of an encoded line, its `=` at the end included (RFC 2045, 6.7). */
const MAX_LINE = 76;

/** Printable ASCII but `=`; and what is only to be encoded at the end of a line: space and tab. */
const PLAIN = /^[!-<>-~]$/;
const SPACE = /^[ \t]$/;

/**
 * Text as UTF-8 in quoted-printable, its line feeds as the line ends of mail. Anything else that could end a line is encoded. So is the
 * first letter of a line that a mail server would change: a lone dot, `From `.
 * @see https://www.rfc-editor.org/rfc/rfc2045#section-6.7
 */
export const quotedPrintable = (text: string): string =>
  text
    .split("\n")
    .map((line) => softBroken(encoded(line)))
    .join("\r\n");

/** The line as pieces that may not be broken. */
function encoded(line: string): string[] {
  const pieces = [...line].map((c, i, all) => {
    if (i === 0 && /^(?:\.|From )/.test(line)) return hex(c);
    return PLAIN.test(c) || (SPACE.test(c) && i < all.length - 1) ? c : hex(c);
  });
  // A character of several bytes may be broken between them.
  return pieces.flatMap((piece) => (piece.length > 3 ? (piece.match(/.{3}/g) ?? []) : [piece]));
}

const hex = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");

/** Lines that are too long are broken by a `=` at their end. A space before it is safe, since something visible comes after. */
function softBroken(pieces: readonly string[]): string {
  const lines: string[] = [];
  let line = "";
  pieces.forEach((piece, i) => {
    const room = MAX_LINE - (i < pieces.length - 1 ? 1 : 0);
    if (line.length + piece.length > room) {
      lines.push(`${line}=`);
      line = "";
    }
    line += piece;
  });
  return [...lines, line].join("\r\n");
}
