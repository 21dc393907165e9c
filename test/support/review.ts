import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { granskningOf } from "../../scripts/review/findings.ts";
import type { Granskning } from "../../scripts/review/granskning.ts";
import { loadsOf } from "../../scripts/review/loads.ts";
import { git } from "./change.ts";
import { contentFolder, type Files, TODAY } from "./content.ts";

export const COMMIT = "0123456789abcdef0123456789abcdef01234567";

/** The review of a change from some files to others; `undefined` takes one away. Files are named from `content/` on. */
export function reviewOf(before: Files, after: Record<string, string | undefined>): Granskning {
  const root = contentFolder(before);
  git(join(root, ".."), "init", "--quiet", "--initial-branch=main");
  git(root, "add", "--all", ".");
  git(root, "commit", "--quiet", "--no-verify", "--message=Prov");
  for (const [path, text] of Object.entries(after))
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  const loads = loadsOf(root, "HEAD", TODAY);
  const about = { commit: COMMIT, dag: TODAY, utanfor: false, idDomain: "regionsidan.example" };
  const text = JSON.stringify(granskningOf(loads, about)).replaceAll(root, "content");
  return JSON.parse(text) as Granskning;
}
