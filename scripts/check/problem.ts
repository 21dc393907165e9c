import type { RuleId } from "./rules/index.ts";

export type Severity = "fel" | "varning" | "råd";

/** 1-based lines and columns; columns count UTF-16 units, as editors do; the end is exclusive. */
export type Span = { line: number; column: number; endLine: number; endColumn: number };

/** Replaces the span by `text`. */
export type Edit = { text: string };

/** Something an editor can mend. `rule` is a permanent name: never rename, only add. `source` is the line the span begins on. */
export type Problem = {
  rule: RuleId;
  severity: Severity;
  file: string;
  span: Span;
  source: string;
  message: string;
  hint?: string;
  fix?: Edit;
};

/** Where a rule found something: offsets into the decoded text. */
export type Finding = {
  start: number;
  end: number;
  message: string;
  hint?: string | undefined;
  fix?: Edit | undefined;
};

/** A problem before its file is known. */
export type Fault = Finding & { rule: RuleId };
