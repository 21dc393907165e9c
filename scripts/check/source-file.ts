import { isSecret, masked, maskedSentence } from "./masked.ts";
import { mendIn } from "./mend.ts";
import type { Fault, Problem, Span } from "./problem.ts";
import { severityOf } from "./rules/index.ts";

const MAX_MESSAGE = 300;
const MAX_SOURCE = 400;

/** A text file of the content and the positions in it. `path` is relative to the working folder, with `/`. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  readonly #lineStarts: number[] = [0];
  /** Lines as they may be shown: one with thousands of faults is gone through once. */
  readonly #shown = new Map<number, string>();

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) this.#lineStarts.push(i + 1);
  }

  problem({ rule, start, end, message, hint, fix }: Fault): Problem {
    const span = this.span(start, Math.max(end, start + 1));
    return {
      rule,
      severity: severityOf(rule),
      file: this.path,
      span,
      source: this.#shownLine(span.line),
      ...told({ message, ...(hint && { hint }) }),
      ...(fix && withoutSecrets(mendIn(this, fix, start, end))),
    };
  }

  span(start: number, end: number): Span {
    const [line, column] = this.#position(start);
    const [endLine, endColumn] = this.#position(end);
    return { line, column, endLine, endColumn };
  }

  /** The offset where a 1-based line begins. */
  lineStart(line: number): number {
    return this.#lineStarts[line - 1] ?? this.text.length;
  }

  line(line: number): string {
    const [start, next] = [this.lineStart(line), this.lineStart(line + 1)];
    return this.text.slice(start, this.text[next - 1] === "\n" ? Math.max(start, next - 1) : next);
  }

  #shownLine(line: number): string {
    const shown = this.#shown.get(line) ?? shownLine(this.line(line));
    this.#shown.set(line, shown);
    return shown;
  }

  #position(offset: number): [number, number] {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (this.#lineStarts[low] ?? 0) + 1];
  }
}

/** A fix is printed too, and no program should write down again what is to be taken away. */
function withoutSecrets(mend: Pick<Problem, "fix" | "rewrite">): Pick<Problem, "fix" | "rewrite"> {
  const { fix, rewrite } = mend;
  const edits = rewrite && "edits" in rewrite ? rewrite.edits : [];
  return [fix, ...edits].some((edit) => edit && isSecret(edit.text)) ? {} : mend;
}

/** The texts of a problem as they may be shown: what a stranger wrote in them is neither secret, long nor invisible. */
export const presentable = <T extends Pick<Problem, "source" | "message" | "hint">>(texts: T): T => ({
  ...told(texts),
  source: shownLine(texts.source),
});

const told = <T extends Pick<Problem, "message" | "hint">>(texts: T): T => ({
  ...texts,
  message: shorten(printable(maskedSentence(texts.message))),
  ...(texts.hint && { hint: shorten(printable(maskedSentence(texts.hint))) }),
});

const shownLine = (line: string): string => printable(masked(line)).slice(0, MAX_SOURCE);

/** Reports are read in terminals, logs and review tools: no control or invisible character may reach them. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => (c === "\t" ? " " : "�"));
}

const shorten = (text: string) => (text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE - 1)}…` : text);
