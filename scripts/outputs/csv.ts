/** How a file of values is written. */
export type CsvDialect = { separator: "," | ";"; bom: boolean };

/** RFC 4180, which every program reads. */
export const RFC4180: CsvDialect = { separator: ",", bom: false };
/** What a Swedish Excel opens by a double click: semicolons, since the comma is in its numbers, and a mark that says UTF-8. */
export const EXCEL: CsvDialect = { separator: ";", bom: true };

/** What makes a spreadsheet run a cell (OWASP, CSV injection), also behind white space and as wide characters; and our own mark. */
const RUNS = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0']/;
const NEEDS_QUOTES = /[",;\r\n\t']|^[\s\uFEFF]|\s$/;

/**
 * A cell that no spreadsheet runs: what could be a formula gets an apostrophe before it. So does a text that begins with one, and
 * therefore nothing is lost: whoever takes away one leading apostrophe has the text as it was. The same in both dialects, since a
 * spreadsheet opens them both. What some program takes for a separator is quoted.
 */
function cell(value: string): string {
  const text = RUNS.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A file of values with its header, the lines ended by CR LF. Half characters become U+FFFD, as in all UTF-8. */
export function csvFile(header: readonly string[], rows: Iterable<readonly string[]>, dialect: CsvDialect): Buffer {
  const lines = [header, ...rows].map((values) => `${values.map(cell).join(dialect.separator)}\r\n`);
  return Buffer.from((dialect.bom ? "\uFEFF" : "") + lines.join(""));
}
