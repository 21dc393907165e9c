import type { Problem } from "../scripts/check/problem.ts";
import { SourceFile } from "../scripts/check/source-file.ts";
import { splitFences } from "../scripts/content/fences.ts";
import { parseFrontMatter } from "../scripts/content/front-matter.ts";
import type { YamlTree } from "../scripts/content/yaml.ts";

type Path = readonly PropertyKey[];

/** Where in a notice a problem lies: at a value in its front matter, in its text (from an offset in that on), or in neither. */
export type Plats = { falt: Path } | { brodtext: [start: number, end: number] } | undefined;

/** Finds for each problem of a text the value it is about. */
export function placesIn(text: string): (problem: Problem) => Plats {
  const split = splitFences(text);
  if ("rule" in split) return () => undefined;
  const source = new SourceFile("", text);
  const tree = parseFrontMatter(split);
  const paths = [...pathsIn(tree.data, [])];
  const offset = (line: number, column: number) => source.lineStart(line) + column - 1;
  return ({ span, message }) => {
    const start = offset(span.line, span.column);
    // That there is no text is told at the line above it.
    if (start >= split.frontMatterStart + split.frontMatter.length) {
      // The text is written with an empty line before it.
      const begin = split.bodyStart + split.body.search(/\S|$/);
      const end = offset(span.endLine, span.endColumn);
      return { brodtext: [Math.max(start - begin, 0), Math.max(end - begin, 0)] };
    }
    const at = paths.findLast((path) => covers(tree, path, start));
    const missing = missingIn(tree, at, start, message);
    return (missing ?? at) && { falt: missing ?? at ?? [] };
  };
}

/** Every value with its path, what holds others before what it holds. */
function* pathsIn(value: unknown, path: Path): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const covers = (tree: YamlTree, path: Path, offset: number): boolean =>
  Math.min(tree.keySpan(path)[0], tree.valueSpan(path)[0]) <= offset && offset < tree.valueSpan(path)[1];

/**
 * What is not there has no place of its own: it is told at the first key of the group it should have stood in, or at the line above the whole
 * notice, and named in the message. The first name in that which is not there.
 */
function missingIn(tree: YamlTree, at: Path | undefined, offset: number, message: string): Path | undefined {
  const over = at?.slice(0, -1) ?? [];
  const group: object = Object(over.reduce<unknown>((value, step) => Reflect.get(Object(value), step), tree.data));
  const isFirst = !at || (Object.keys(group)[0] === at.at(-1) && tree.keySpan(at)[0] === offset);
  if (!isFirst || Array.isArray(group)) return undefined;
  const named = [...message.matchAll(/”([a-z_]+)[”:]/g)].map(([, name = ""]) => name);
  const missing = named.find((name) => !Object.hasOwn(group, name));
  return missing === undefined ? undefined : [...over, missing];
}
