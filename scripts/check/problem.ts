import type { RuleId } from "./rules/index.ts";

export type Severity = "fel" | "varning" | "råd";

/** 1-based lines and columns; columns count UTF-16 units, as editors do; the end is exclusive. */
export type Span = { line: number; column: number; endLine: number; endColumn: number };

/** How a whole file can be written. */
export type FileForm = "LF" | "utan BOM";

/** Replaces the span by `text`. */
export type Edit = { text: string };

/** A mend that is more than the span: replacements that belong together, or the whole file in another form. */
export type Rewrite = { edits: readonly { span: Span; text: string }[] } | { form: FileForm };

/** A mend as a finding gives it: by offsets; `yaml` is a value that is quoted as its place needs. */
export type FindingEdit =
  | { text: string }
  | { text?: undefined; yaml: string }
  | { text?: undefined; edits: readonly { start: number; end: number; text: string }[] }
  | { text?: undefined; form: FileForm };

/**
 * Something an editor can mend. `rule` is a permanent name: never rename, only add. `source` is the line the span begins on.
 * `fix` or `rewrite` is what `--fix` writes unasked, so only what can never change the meaning.
 */
export type Problem = {
  rule: RuleId;
  severity: Severity;
  file: string;
  span: Span;
  source: string;
  message: string;
  hint?: string;
  fix?: Edit;
  rewrite?: Rewrite;
};

/** Where a rule found something: offsets into the decoded text. */
export type Finding = {
  start: number;
  end: number;
  message: string;
  hint?: string | undefined;
  fix?: FindingEdit | undefined;
};

/** A problem before its file is known. */
export type Fault = Finding & { rule: RuleId };
