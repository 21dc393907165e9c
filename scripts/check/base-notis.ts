import { splitFences } from "../content/fences.ts";
import { parseFrontMatter } from "../content/front-matter.ts";
import type { ContentFile } from "../content/tree.ts";
import type { BaseNotis } from "./rule.ts";
import type { SourceFile } from "./source-file.ts";

/** A notice as written, by the loader's own reading; without data when it cannot be read, which is told elsewhere. */
export function baseNotis(source: SourceFile, { mapp, slug }: ContentFile): BaseNotis {
  const split = splitFences(source.text);
  const tree = "rule" in split ? undefined : parseFrontMatter(split);
  const data = typeof tree?.data === "object" && tree.data !== null ? (tree.data as Record<string, unknown>) : {};
  return {
    adress: `${mapp}/${slug}`,
    data,
    place(path) {
      const [start, end] = (path.length > 0 && tree?.valueSpan(path)) || [0, 3];
      const span = source.span(start, end);
      return { file: source.path, span, source: source.line(span.line) };
    },
  };
}
