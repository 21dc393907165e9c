/** Bytes of text in an encoded word, which with its marks may have 75 characters (RFC 2047, 2): 60 of base64. */
const MAX_BYTES = 45;
/** Characters of a text that may stand as it is on the line of its name. */
const MAX_PLAIN = 60;

/** What could end a header, and other controls. */
const CONTROLS = /[\0-\x1f\x7f-\x9f\u2028\u2029]+/g;
/** Single spaces between words of printable ASCII, of which none begins an encoded word. */
const AS_IT_IS = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Any text as the value of a header such as Subject. It can never end the header or begin another: a control is a space, and what is not
 * plain ASCII becomes base64 in encoded words of whole characters, one on each line.
 * @see https://www.rfc-editor.org/rfc/rfc2047
 */
export function headerText(text: string): string {
  const clean = cleanHeader(text);
  if (AS_IT_IS.test(clean) && clean.length <= MAX_PLAIN && !clean.includes("=?")) return clean;
  return chunks(clean)
    .map((chunk) => `=?utf-8?B?${Buffer.from(chunk).toString("base64")}?=`)
    .join("\r\n ");
}

/** The text that such a header has, read back. */
export const cleanHeader = (text: string): string => text.replace(CONTROLS, " ").replace(/[\uD800-\uDFFF]/gu, "\uFFFD");

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
  const asPhrase = phrase.startsWith("=?") ? phrase : `"${phrase.replace(/["\\]/g, "\\$&")}"`;
  return `${asPhrase} <${address}>`;
}
