import { lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Datum } from "../../schemas/datum.ts";
import { baseProblems, changedSince } from "../check/base.ts";
import { baseCommit } from "../check/git.ts";
import { blobs, filesAt } from "../check/git-files.ts";
import { type Loaded, loadContent } from "../content/load.ts";
import { readable } from "../content/readable.ts";

/** The content before a change and after it. Problems name their files alike in both; so do `changed`, the files that differ, and `gone`. */
export type Loads = {
  fore: Loaded;
  efter: Loaded;
  changed: ReadonlySet<string>;
  gone: ReadonlySet<string>;
};

/** Larger files are faulted by their size alone. */
const MOST_BYTES = 1024 * 1024;

/** Reads the content in `root` as it stands, and as it was in the commit `ref`. Nothing is checked out. @throws UsageError */
export function loadsOf(root: string, ref: string, today: Datum): Loads {
  const changed = changedSince(ref, root);
  const efter = loadContent(root, today);
  const problems = efter.innehall ? readable([...efter.problems, ...baseProblems(root, ref, today)]) : efter.problems;
  const gone = new Set([...changed].filter((file) => lstatSync(file, { throwIfNoEntry: false }) === undefined));
  return { fore: loadAt(baseCommit(ref, root), root, today), efter: { ...efter, problems }, changed, gone };
}

/** The content of a commit, by way of a folder of its own. */
function loadAt(commit: string, root: string, today: Datum): Loaded {
  const folder = mkdtempSync(join(tmpdir(), "regionsidan-fore-"));
  try {
    writeTree(commit, root, folder);
    const loaded = loadContent(folder, today);
    return { ...loaded, problems: loaded.problems.map((p) => ({ ...p, file: p.file.replace(folder, root) })) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeTree(commit: string, root: string, folder: string): void {
  const files = filesAt(commit, root).filter(({ size }) => size <= MOST_BYTES);
  const contents = blobs(
    root,
    files.map(({ hash }) => hash),
  );
  for (const [i, { path }] of files.entries()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents[i] ?? "");
  }
}
