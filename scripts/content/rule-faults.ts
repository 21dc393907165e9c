import type { Register } from "../../schemas/register.ts";
import type { Fault } from "../check/problem.ts";
import { fileRules } from "../check/rules/index.ts";
import type { MarkdownFile } from "./read-markdown.ts";
import type { ContentFile } from "./tree.ts";

/** What the rules for one file find in its front matter, as soon as that can be read at all. */
export function ruleFaults({ tree }: MarkdownFile<unknown>, file: ContentFile, register: Register): Fault[] {
  if (typeof tree?.data !== "object" || tree.data === null) return [];
  const context = { file, data: tree.data as Record<string, unknown>, tree, register };
  return fileRules.flatMap(({ id, check }) =>
    [...(check?.(context) ?? [])].map((finding) => ({ ...finding, rule: id })),
  );
}
