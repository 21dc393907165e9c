import { isDeepStrictEqual } from "node:util";
import { parseAnyYaml } from "../content/any-yaml.ts";
import { plainTree } from "../content/plain-tree.ts";
import { readPlainYaml } from "../content/plain-yaml.ts";
import type { Path, YamlTree } from "../content/yaml-tree.ts";

/** What the reader of plain lines said of a source: nothing, the same as the library, or how they differ. */
export function plainVerdict(source: string): "silent" | "same" | { differs: string } {
  const read = readPlainYaml(source);
  if (!read) return "silent";
  const [plain, any] = [plainTree(read, 4), parseAnyYaml(source, 4)];
  const differs =
    (any.faults.length > 0 && `fel: ${JSON.stringify(any.faults)}`) ||
    (!sameData(plain.data, any.data) && `${JSON.stringify(plain.data)}, inte ${JSON.stringify(any.data)}`) ||
    otherPlace(plain, any);
  return differs ? { differs } : "same";
}

/** The same values of the same kinds, and keys in the same order. */
const sameData = (a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(a, b) && JSON.stringify(a) === JSON.stringify(b);

function otherPlace(plain: YamlTree, any: YamlTree): string | undefined {
  for (const path of pathsIn(any.data)) {
    const places = [plain, any].map((tree) => [...tree.valueSpan(path), ...tree.keySpan(path)].join());
    if (places[0] !== places[1]) return `${JSON.stringify(path)} står i ${places.join(", inte ")}`;
  }
  return undefined;
}

/** Every path, and at each of them some that lead nowhere. */
function* pathsIn(data: unknown, path: Path = []): Iterable<Path> {
  yield path;
  for (const lost of ["saknas", "", "0", "constructor", 0, 99, -1]) yield [...path, lost];
  yield [...path, "saknas", "a"];
  if (typeof data !== "object" || data === null) return;
  const steps: PropertyKey[] = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  for (const step of steps) yield* pathsIn((data as Record<PropertyKey, unknown>)[step], [...path, step]);
}
