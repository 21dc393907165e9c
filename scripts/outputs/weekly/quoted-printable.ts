import { minns } from "../../../schemas/minne.ts";

/** Characters of an encoded line, its `=` at the end included (RFC 2045, 6.7). */
const MAX_LINE = 76;

/** All but printable ASCII, space and tab; and `=`, which marks what is encoded. */
const SPECIAL = /[^\t -<>-~]+/g;
const SPACE_AT_END = /[\t ]$/;
/** The first letter of a line that a mail server would change: a lone dot, `From `. */
const CHANGED = /^(?:\.|F(?=rom ))/;

/**
 * Text as UTF-8 in quoted-printable, its line feeds as the line ends of mail. Anything else that could end a line is encoded.
 * @see https://www.rfc-editor.org/rfc/rfc2045#section-6.7
 */
export const quotedPrintable = (text: string): string => text.split("\n").map(encodedLine).join("\r\n");

/** Remembered, since an entry stands in the letters of every region it concerns. */
const encodedLine = minns((line) =>
  softBroken(line.replace(SPECIAL, hex).replace(CHANGED, hex).replace(SPACE_AT_END, hex)),
);

const hex = (characters: string): string => Buffer.from(characters).toString("hex").toUpperCase().replace(/../g, "=$&");

/** Breaks a line that is too long by a `=` at its end, never within an encoded byte. What comes after a space there is seen, so it stays. */
function softBroken(line: string): string {
  const lines: string[] = [];
  let from = 0;
  while (line.length - from > MAX_LINE) {
    let to = from + MAX_LINE - 1;
    const mark = line.lastIndexOf("=", to - 1);
    if (mark > to - 3) to = mark;
    lines.push(`${line.slice(from, to)}=`);
    from = to;
  }
  return [...lines, line.slice(from)].join("\r\n");
}
