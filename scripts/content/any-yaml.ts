import { type Document, isMap, isNode, isScalar } from "yaml";
import { yamlDocument } from "./yaml-document.ts";
import { yamlFaults } from "./yaml-faults.ts";
import type { Path, YamlTree } from "./yaml-tree.ts";

/** Parses any YAML with the library, and tells what is wrong with it; errors and warnings alike are faults. */
export function parseAnyYaml(source: string, offset: number): YamlTree {
  const doc = yamlDocument(source);
  const faults = yamlFaults(doc, source, offset);
  const at = (range: readonly number[] | null | undefined): [number, number] => [
    offset + (range?.[0] ?? 0),
    offset + (range?.[1] ?? 1),
  ];
  return {
    data: faults.some((f) => f.rule !== "dubbel-nyckel") ? undefined : doc.toJS({ maxAliasCount: 0 }),
    faults,
    valueSpan: (path) => at(rangeOf(doc, path)),
    keySpan: (path) => at(keyRange(doc, path) ?? rangeOf(doc, path)),
  };
}

function rangeOf(doc: Document, path: Path): readonly number[] | null | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? doc.contents : doc.getIn(path.slice(0, length), true);
    if (!isNode(node)) continue;
    if (length === path.length || !isMap(node)) return node.range;
    return length === 0 ? [-4, -1] : keyRange(doc, [...path.slice(0, length), firstKey(node.items)]);
  }
  return undefined;
}

const firstKey = (items: { key: unknown }[]): PropertyKey => String(isScalar(items[0]?.key) ? items[0].key.value : "");

function keyRange(doc: Document, path: Path): readonly number[] | null | undefined {
  const map = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true);
  if (!isMap(map)) return undefined;
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isNode(pair?.key) ? pair.key.range : undefined;
}
