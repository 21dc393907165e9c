/**
 * A text as YAML, to be put where `written` stands: quoted in the same way, or when it could not be read back otherwise.
 * Undefined for a text of several lines, whose indentation and end are not known here.
 */
export function yamlText(written: string, text: string): string | undefined {
  if (/^[|>]|\n/.test(written)) return undefined;
  if (written.startsWith("'")) return `'${text.replaceAll("'", "''")}'`;
  return written.startsWith('"') || !isPlain(text) ? JSON.stringify(text) : text;
}

/** Is it read as that very text without quotes, also inside `[ ]`? */
function isPlain(text: string): boolean {
  return (
    /^[\p{L}\d]/u.test(text) &&
    !/:(?:\s|$)| #|[,[\]{}\p{Cc}]|\s$/u.test(text) &&
    !/^(?:true|false|null|0[xo].*|[\d.]+(?:e[+-]?\d+)?)$/i.test(text)
  );
}
