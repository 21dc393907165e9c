import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { loadContent } from "../content/load.ts";
import { listContent } from "../content/tree.ts";
import { type Change, rawText } from "./fix-files.ts";
import { Draft, mendAll } from "./fix-rounds.ts";
import { isFixable } from "./fix-text.ts";
import type { Problem } from "./problem.ts";

export { diffOf } from "./diff.ts";
export { type Change, writeFixes } from "./fix-files.ts";
export { fixText } from "./fix-text.ts";

/**
 * What `--fix` would write: every file with sure mends, before and after, in the order of the paths. Tries them out on a copy in the
 * temporary folder and touches nothing else.
 */
export function fixContent(root: string, today: string): Change[] {
  const bare = root.replace(/\/+$/, "");
  const paths = new Set(
    loadContent(bare, today)
      .problems.filter(isFixable)
      .map(({ file }) => file),
  );
  if (paths.size === 0) return [];
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "regionsidan-fix-")));
  try {
    copyRegisters(bare, copy);
    const drafts = [...paths].map((path) => new Draft(path, copy + path.slice(bare.length), rawText(path)));
    mendAll(drafts, () => problemsByFile(copy, today));
    return drafts.map(({ change }) => change).filter(({ before, after }) => before !== after);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** A notice is judged by the registers; what it says of other notices has no sure mends. */
function copyRegisters(root: string, copy: string): void {
  mkdirSync(join(copy, "register"));
  for (const { path, mapp } of listContent(root).files)
    if (mapp === "register") copyFileSync(path, join(copy, mapp, basename(path)));
}

function problemsByFile(root: string, today: string): Map<string, Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const problem of loadContent(root, today).problems)
    found.set(problem.file, [...(found.get(problem.file) ?? []), problem]);
  return found;
}
