/** Bytes of text in an encoded word: with its marks and `Subject: ` before it, it must fit in 76 characters (RFC 2047, 2). */
const MAX_BYTES = 39;
/** Characters of a text that may stand as it is on the line of its name. */
const MAX_PLAIN = 60;

/** What could end a header, other controls, and U+FEFF, which readers take away at the beginning of an encoded word. */
const CONTROLS = /[\0-\x1f\x7f-\x9f\u2028\u2029\uFEFF]+/g;
/** Single spaces between words of printable ASCII, of which none begins an encoded word. */
const AS_IT_IS = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Any text as the value of a header such as Subject. It can never end the header or begin another: a control is a space, and what is not
 * plain ASCII becomes base64 in encoded words of whole characters, one on each line.
 * @see https://www.rfc-editor.org/rfc/rfc2047
 */
export function headerText(text: string): string {
  const clean = cleanHeader(text);
  if (clean === "" || (AS_IT_IS.test(clean) && clean.length <= MAX_PLAIN && !clean.includes("=?"))) return clean;
  return chunks(clean)
    .map((chunk) => `=?utf-8?B?${Buffer.from(chunk).toString("base64")}?=`)
    .join("\r\n ");
}

/** The text that such a header has, read back. */
export const cleanHeader = (text: string): string =>
  text
    .replace(CONTROLS, " ")
    .replace(/[\uD800-\uDFFF]/gu, "\uFFFD")
    .trim();

/** Pieces that each fit an encoded word, never broken within a character. */
function chunks(text: string): string[] {
  const found: string[] = [];
  let chunk = "";
  for (const character of text) {
    if (Buffer.byteLength(chunk + character) > MAX_BYTES) {
      found.push(chunk);
      chunk = "";
    }
    chunk += character;
  }
  return [...found, chunk];
}

/** `Name <address>` for From. @throws where the address is none. */
export function mailboxOf(name: string, address: string): string {
  if (!/^[!-~]+$/.test(address) || !/^[^\s<>()[\],;:\\"@]+@[^\s<>()[\],;:\\"@]+$/.test(address))
    throw new RangeError(`${JSON.stringify(address)} is no mail address`);
  const phrase = headerText(name);
  return phrase.startsWith("=?") ? `${phrase}\r\n <${address}>` : `"${phrase.replace(/["\\]/g, "\\$&")}" <${address}>`;
}
