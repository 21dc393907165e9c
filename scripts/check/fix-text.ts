import { edited, type TextEdit } from "../content/character-edits.ts";
import type { Problem, Span } from "./problem.ts";

const MARK = "\uFEFF";

/**
 * The text of a file, as it was read, with the sure mends of its problems put in. Of two that overlap the later waits for another round;
 * everything that no mend is about stays as it is, also line ends and a mark at the beginning.
 */
export function fixText(text: string, problems: readonly Problem[]): string {
  const offsets = offsetsIn(text);
  const edits = compatible(problems.map((problem) => editsOf(problem, offsets)));
  return reformed(edited(text, edits), problems);
}

export const isFixable = ({ fix, rewrite }: Problem): boolean => fix !== undefined || rewrite !== undefined;

/** Problems count lines and columns in the text without a mark; where the lines end does not matter to them. */
function offsetsIn(text: string): (line: number, column: number) => number {
  const mark = text.startsWith(MARK) ? 1 : 0;
  const lines = [mark];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) lines.push(i + 1);
  return (line, column) => Math.min((lines[line - 1] ?? text.length) + column - 1, text.length);
}

function editsOf({ fix, rewrite, span }: Problem, offset: (line: number, column: number) => number): TextEdit[] {
  const at = ({ line, column, endLine, endColumn }: Span, text: string) => ({
    start: offset(line, column),
    end: offset(endLine, endColumn),
    text,
  });
  if (fix) return [at(span, fix.text)];
  return rewrite && "edits" in rewrite ? rewrite.edits.map((edit) => at(edit.span, edit.text)) : [];
}

/** In the order of the text; of two at one place, the later first. The edits of one problem belong together: all of them or none. */
function compatible(groups: readonly (readonly TextEdit[])[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const group of groups)
    if (!group.some((edit) => taken.some((other) => edit.start < other.end && other.start < edit.end)))
      taken.push(...group);
  return taken.reverse().sort((a, b) => a.start - b.start);
}

function reformed(text: string, problems: readonly Problem[]): string {
  const forms = new Set(problems.flatMap(({ rewrite }) => (rewrite && "form" in rewrite ? [rewrite.form] : [])));
  const unmarked = forms.has("utan BOM") && text.startsWith(MARK) ? text.slice(1) : text;
  return forms.has("LF") ? unmarked.replaceAll("\r\n", "\n") : unmarked;
}
