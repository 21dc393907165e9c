/** Columns that plain text is written in: what a mail program shows and quotes without breaking lines anew. */
export const COLUMNS = 72;

/** Everything that some reader takes for the end of a line, and spaces that may become one. No-break spaces hold together. */
const BREAKS = /[\t\n\v\f\r \u0085\u2028\u2029]+/;

/**
 * A text as lines of at most 72 characters, the first after `first`, the others as far in. Whatever line ends are in it, it begins no line
 * but these. A word that is longer than a line, such as an address, stands whole on one of its own.
 */
export function wrapped(text: string, first = ""): string[] {
  const indent = " ".repeat(first.length);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(BREAKS).filter(Boolean)) {
    if (line && isTooLong(`${indent}${line} ${word}`)) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((words, i) => `${i === 0 ? first : indent}${words.replaceAll("\u00A0", " ")}`);
}

/** Counted in characters, of which there are never more than units of text. */
const isTooLong = (line: string): boolean => line.length > COLUMNS && [...line].length > COLUMNS;
