const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/**
 * What cannot stand as it is: markup; line ends that a parser, or the next XML, turns into another (CR, NEL, U+2028); and every
 * character that XML 1.0 has no place for, not even by its number: controls, half pairs, U+FFFE and U+FFFF.
 */
const SPECIAL = /[&<>"'\r\u0085\u2028]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const LINE_ENDS = new Set(["\r", "\u0085", "\u2028"]);

const reference = (c: string): string => `&#${c.codePointAt(0)};`;

/** Any text as the text of an XML element. It reads back as it was, but that `�` stands for what XML cannot hold. */
export const escapeXml = (text: string): string =>
  text.replace(SPECIAL, (c) => ENTITIES[c] ?? (LINE_ENDS.has(c) ? reference(c) : "\uFFFD"));

/** The same for an attribute in quotes, where a parser would make a space of a tab or a line end. */
export const escapeXmlAttribute = (text: string): string => escapeXml(text).replace(/[\t\n]/g, reference);
