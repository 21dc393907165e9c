import type { FindingEdit, Problem } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";
import { yamlText } from "./yaml-text.ts";

/** A finding's fix as its problem carries it, or nothing when it cannot be put there. */
export function mendIn(
  source: SourceFile,
  fix: FindingEdit,
  start: number,
  end: number,
): Pick<Problem, "fix" | "rewrite"> {
  if (fix.text !== undefined) return { fix: { text: fix.text } };
  if ("form" in fix) return { rewrite: { form: fix.form } };
  if ("yaml" in fix) {
    const text = yamlText(source.text.slice(start, end), fix.yaml);
    return text === undefined ? {} : { fix: { text } };
  }
  const [only, ...others] = fix.edits;
  if (only && others.length === 0 && only.start === start && only.end === end) return { fix: { text: only.text } };
  return {
    rewrite: { edits: fix.edits.map((edit) => ({ span: source.span(edit.start, edit.end), text: edit.text })) },
  };
}
