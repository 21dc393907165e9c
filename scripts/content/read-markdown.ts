import type { z } from "zod";
import type { Fault } from "../check/problem.ts";
import type { SourceFile } from "../check/source-file.ts";
import { checkFields } from "./check-fields.ts";
import { splitFences } from "./fences.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { type Rendered, renderMarkdown } from "./markdown.ts";
import type { YamlTree } from "./yaml.ts";

/** A Markdown file taken apart. `falt` only when its front matter is right; `tree` as soon as it can be read at all. */
export type MarkdownFile<T> = {
  falt: T | undefined;
  tree: YamlTree | undefined;
  rendered: Omit<Rendered, "faults"> | undefined;
  bodyStart: number;
  faults: Fault[];
};

/** Fences, front matter, schema and text of one file; goes on past each fault as far as it makes sense. */
export function readMarkdown<T>(source: SourceFile, schemaFor: (data: unknown) => z.ZodType<T>): MarkdownFile<T> {
  const split = splitFences(source.text);
  if ("rule" in split) return { ...NOTHING, faults: [split], bodyStart: 0 };
  const { bodyStart } = split;
  const { faults: textFaults, ...rendered } = renderMarkdown(split.body, bodyStart, mappOf(source.path));
  const tree = parseFrontMatter(split);
  if (tree.data === undefined) return { ...NOTHING, rendered, bodyStart, faults: [...tree.faults, ...textFaults] };
  const { value: falt, faults } = checkFields(schemaFor(tree.data), tree);
  return { falt, tree, rendered, bodyStart, faults: [...tree.faults, ...faults, ...textFaults] };
}

const mappOf = (path: string): string => path.split("/").at(-2) ?? "";

const NOTHING = { falt: undefined, tree: undefined, rendered: undefined };
