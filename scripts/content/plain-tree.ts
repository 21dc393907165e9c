import type { Placed } from "./placed.ts";
import type { Path, YamlTree } from "./yaml-tree.ts";

/** What was read as plain lines, with the places that the library would give. */
export function plainTree(root: Placed, offset: number): YamlTree {
  const at = ([start, end]: Range): Range => [offset + start, offset + end];
  return {
    data: root.data,
    faults: [],
    valueSpan: (path) => at(valueRange(root, path)),
    keySpan: (path) => at(keyRange(root, path) ?? valueRange(root, path)),
  };
}

type Range = [start: number, end: number];

function valueRange(root: Placed, path: Path): Range {
  let value = root;
  for (const step of path) {
    const next = within(value, step);
    if (!next) return value === root && root.keys ? [-4, -1] : nearest(value);
    value = next;
  }
  return [value.start, value.end];
}

/** Where something is missing: the first key of a map. */
function nearest({ start, end, keys }: Placed): Range {
  const first = keys?.[0];
  return first ? [first.start, first.start + first.name.length] : [start, end];
}

function within({ keys, held }: Placed, step: PropertyKey): Placed | undefined {
  if (keys) return held?.[keys.findIndex(({ name }) => name === step)];
  return step === "" ? undefined : held?.[Number(String(step))];
}

function keyRange(root: Placed, path: Path): Range | undefined {
  let map: Placed | undefined = root;
  for (const step of path.slice(0, -1)) map = map && within(map, step);
  const key = map?.keys?.find(({ name }) => name === path.at(-1));
  return key && [key.start, key.start + key.name.length];
}
