/** The key of the front matter that a 1-based line belongs to; undefined in the text below it and at the fences. */
export function fieldAt(text: string, line: number): string | undefined {
  const lines = text.split("\n");
  const end = lines.indexOf("---", 1);
  if (line < 2 || line > end) return undefined;
  for (let at = line - 1; at > 0; at--) {
    const key = /^([a-z_]+):/.exec(lines[at] ?? "")?.[1];
    if (key) return key;
  }
  return undefined;
}
