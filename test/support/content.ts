import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "../../scripts/check/problem.ts";
import { type Loaded, loadContent } from "../../scripts/content/load.ts";
import { validNotis, withFields } from "./notices.ts";
import { temporaryFolder } from "./temporary.ts";

export { temporaryFolder };

/** Files by their path inside the content folder. */
export type Files = Record<string, string | Uint8Array>;

/** Under a title of its own, since two notices that say the same are told. */
const FINNS = withFields(validNotis("insats"), "titel: Det som andra notiser kan peka på");

/** A content folder of its own: the real registers, one right notice `insatser/finns` to point at, and `files`. */
export function contentFolder(files: Files = {}): string {
  const root = join(temporaryFolder(), "content");
  cpSync("content/register", join(root, "register"), { recursive: true });
  for (const [path, text] of Object.entries({ "insatser/finns.md": FINNS, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The day the shipped content is shown as of, and every fixture judged by. */
export const TODAY = "2020-11-16";

/** Loads a content folder; the problems name their files from `content/` on, as they do for an editor. */
export function loadFolder(root: string): Loaded {
  const loaded = loadContent(root, TODAY);
  return { ...loaded, problems: loaded.problems.map((p) => ({ ...p, file: p.file.replace(root, "content") })) };
}

export const loadFiles = (files: Files): Loaded => loadFolder(contentFolder(files));
export const problemsIn = (files: Files): Problem[] => loadFiles(files).problems;

/** The problems of one notice among the insatser, with whatever it says. */
export const problemsOf = (notis: string | Uint8Array): Problem[] => problemsIn({ "insatser/provet.md": notis });

/** Problems in short: rule, line and column. */
export const places = (problems: readonly Problem[]): string[] =>
  problems.map(({ rule, span }) => `${rule} ${span.line}:${span.column}`);

/** The text that a problem covers in its file. */
export function covered(text: string, { span }: Problem): string {
  const lines = text.split("\n");
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0) + column - 1;
  return text.slice(offset(span.line, span.column), offset(span.endLine, span.endColumn));
}
