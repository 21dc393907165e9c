/** Octets of a line, without its end (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

/** Everything that some reader takes for the end of a line, U+0085 and U+2028 too. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g;
const HALF_CHARACTERS = /[\uD800-\uDFFF]/gu;

/** Text without what cannot stand in a calendar. */
const clean = (value: string): string =>
  value.replace(LINE_ENDS, "\n").replace(CONTROLS, "").replace(HALF_CHARACTERS, "\uFFFD");

/** A value of the type TEXT. */
export const text = (value: string): string =>
  clean(value)
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

/** Several values of the type TEXT. */
export const texts = (values: readonly string[]): string => values.map(text).join(",");

/** A value of the type URI, which has no escapes and no line breaks. */
export const uri = (value: string): string => clean(value).replaceAll("\n", "");

/** Values of a parameter; more than one makes a list. */
export type Parameters = Readonly<Record<string, string | readonly string[]>>;

/**
 * A property as one content line, folded, with its line end. `value` is already of its type: `text(…)`, `uri(…)` or a time.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export function property(name: string, value: string, parameters: Parameters = {}): string {
  const written = Object.entries(parameters).map(
    ([key, values]) => `;${key}=${[values].flat().map(parameter).join(",")}`,
  );
  return folded(`${name}${written.join("")}:${value}`);
}

/** In quotes where it must be; a quote inside is written as RFC 6868 says, since it cannot be escaped otherwise. */
function parameter(value: string): string {
  const encoded = clean(value).replaceAll("^", "^^").replaceAll('"', "^'").replaceAll("\n", "^n");
  return /[,:;]/.test(encoded) ? `"${encoded}"` : encoded;
}

export const component = (name: string, lines: readonly string[]): string =>
  `BEGIN:${name}\r\n${lines.join("")}END:${name}\r\n`;

/** Broken into lines of at most 75 octets, never within a character. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= MAX_OCTETS) return `${line}\r\n`;
  const bytes = Buffer.from(line);
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    let to = Math.min(from + MAX_OCTETS - (from > 0 ? 1 : 0), bytes.length);
    while (isWithinCharacter(bytes[to])) to--;
    parts.push(bytes.toString("utf8", from, to));
    from = to;
  }
  return `${parts.join("\r\n ")}\r\n`;
}

/** Is a byte of UTF-8 another than the first of its character? */
const isWithinCharacter = (byte: number | undefined): boolean => byte !== undefined && byte >> 6 === 0b10;
