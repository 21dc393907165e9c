import { masked } from "../masked.ts";
import type { Problem } from "../problem.ts";
import { presentable } from "../source-file.ts";

/** Characters that cannot be seen, move the cursor, end a line for some reader, or that no text may hold (half pairs, U+FFFE, U+FFFF). */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;

/** `##[group]`, `##vso[…]`, `##teamcity[…]`: commands of build logs, wherever in a line they stand. */
const LOG_COMMAND = /##(?=\w*\[)/g;

const code = (c: string) => (c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

/** A problem whose texts may be shown. The loader sees to its own; a report vouches for any. File names tell their odd characters by number, and no one's personnummer. */
export function shown(problem: Problem): Problem {
  const clean = (text: string) => text.replace(UNSEEN, "�");
  const { source, message, hint } = presentable(problem);
  const file = masked(problem.file).replace(UNSEEN, (c) => `[U+${code(c)}]`);
  return { ...problem, file, source: clean(source), message: clean(message), ...(hint && { hint: clean(hint) }) };
}

/** Text in which no build log finds a command within a line. Keeps its width. */
export const withoutCommands = (text: string): string => text.replace(LOG_COMMAND, "#♯");

/** A line for people that no build log takes for a command: `::error …` at its beginning, `##[…]` anywhere. Keeps its width. */
export const inLog = (line: string): string =>
  withoutCommands(line).replace(/^(\s*)::/, (_, space: string) => `${space}∶∶`);

/** JSON that shows every invisible character by its number and holds no command of a build log. It reads back as the same value. */
export function safeJson(value: unknown): string {
  const escaped = (c: string) => [...Array(c.length).keys()].map((i) => unit(c.charCodeAt(i))).join("");
  const json = JSON.stringify(value, null, 2).replace(LOG_COMMAND, `#${unit(0x23)}`);
  return `${json.replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029\uFFFE\uFFFF]/gu, escaped)}\n`;
}

const unit = (value: number) => `\\u${value.toString(16).padStart(4, "0")}`;
