/**
 * A line of YAML as an editor sees it. `column` is where its key or text begins, past the dash of an item; `value` what stands there or after
 * the key. `isText` within a paragraph after `>-` or `|`, where nothing means anything.
 */
export type Line = {
  start: number;
  text: string;
  indent: number;
  column: number;
  key: string | undefined;
  value: string;
  isText: boolean;
};

const SHAPE = /^( *)(- +)?(?:([^\s:"'[{#][^\s:]*):(?= |$) *)?(.*)$/;
const OPENS_TEXT = /^[|>][-+\d]*\s*(?:#.*)?$/;

export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let opened: number | undefined;
  for (const text of source.split("\n")) {
    const [, indent = "", dash = "", key, value = ""] = SHAPE.exec(text) ?? [];
    if (opened !== undefined && text.trim() !== "" && indent.length <= opened) opened = undefined;
    const place = { start, text, indent: indent.length, column: indent.length + dash.length };
    lines.push({ ...place, key, value, isText: opened !== undefined });
    if (opened === undefined && OPENS_TEXT.test(value)) opened = indent.length;
    start += text.length + 1;
  }
  return lines;
}

export const lineAt = (lines: readonly Line[], offset: number): number =>
  Math.max(
    lines.findIndex(({ start, text }) => offset <= start + text.length),
    0,
  );

export const valueStart = ({ start, text, value }: Line): number => start + text.length - value.length;

/** The line itself and those below that belong to what its key or dash begins: blank ones, and those further in. */
export function blockAt(lines: readonly Line[], index: number): Line[] {
  const first = lines[index];
  if (!first) return [];
  const from = first.key === undefined ? first.indent : first.column;
  const end = lines.findIndex(({ text, indent }, i) => i > index && text.trim() !== "" && indent <= from);
  const block = lines.slice(index, end < 0 ? lines.length : end);
  while (block.length > 1 && block.at(-1)?.text.trim() === "") block.pop();
  return block;
}

/** The name of the field that a line lies within. */
export function parentOf(lines: readonly Line[], index: number): string | undefined {
  const column = lines[index]?.column ?? 0;
  return lines.slice(0, index).findLast((line) => line.key && !line.isText && line.column < column)?.key;
}
