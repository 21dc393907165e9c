import type { Change } from "./fix-files.ts";
import { masked } from "./masked.ts";

/** Unchanged lines shown around a change. */
const AROUND = 3;

type Hunk = { start: number; before: string[]; after: string[] };

/**
 * What a change does, as a unified diff. A mend never adds or takes away a line, so the lines are held against each other by their
 * number. What cannot be seen is shown as a name, so the diff is for reading, not for patching.
 */
export function diffOf({ path, before, after }: Change): string {
  if (before === after) return "";
  const hunks = hunksOf(before.split("\n"), after.split("\n"));
  return [`--- a/${visible(path)}`, `+++ b/${visible(path)}`, ...hunks.flatMap(written), ""].join("\n");
}

/** Line numbers that differ, those near one another together. */
function hunksOf(before: string[], after: string[]): Hunk[] {
  if (before.length !== after.length) return [{ start: 0, before, after }];
  const hunks: [first: number, last: number][] = [];
  before.forEach((line, i) => {
    if (line === after[i]) return;
    const last = hunks.at(-1);
    if (last && i - last[1] <= 2 * AROUND) last[1] = i;
    else hunks.push([i, i]);
  });
  return hunks.map(([first, last]) => {
    const start = Math.max(first - AROUND, 0);
    return { start, before: before.slice(start, last + AROUND + 1), after: after.slice(start, last + AROUND + 1) };
  });
}

function written({ start, before, after }: Hunk): string[] {
  const lines = [`@@ -${start + 1},${before.length} +${start + 1},${after.length} @@`];
  if (before.length !== after.length) return [...lines, ...signed("-", before), ...signed("+", after)];
  for (let i = 0; i < before.length; ) {
    const end = before.findIndex((line, at) => at >= i && (line === after[at]) !== (before[i] === after[i]));
    const to = end < 0 ? before.length : end;
    if (before[i] === after[i]) lines.push(...signed(" ", before.slice(i, to)));
    else lines.push(...signed("-", before.slice(i, to)), ...signed("+", after.slice(i, to)));
    i = to;
  }
  return lines;
}

const signed = (sign: string, lines: string[]) => lines.map((line) => sign + visible(line));

/** No control or invisible character may reach a terminal or a log, but in a diff one must see which it was; and nothing secret. */
const visible = (text: string): string =>
  masked(text)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, named)
    .replace(/(?<! ) +$/, dots);

const dots = (blanks: string): string => "·".repeat(blanks.length);
const named = (char: string): string => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
