import { commitOf, git, names } from "../check/git.ts";

/** Does one commit differ from another anywhere but in the content? Renames count on both sides. @throws UsageError */
export function touchesOthers(base: string, change: string, root: string): boolean {
  const [before, after] = [commitOf(base, root), commitOf(change, root)];
  const how = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--end-of-options"];
  return names(git(root, ["diff", ...how, before, after, "--", ":(top)", ":(exclude)."])).length > 0;
}
