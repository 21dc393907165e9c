import { parseAnyYaml } from "./any-yaml.ts";
import { plainTree } from "./plain-tree.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import type { YamlTree } from "./yaml-tree.ts";

export type { Path, YamlTree } from "./yaml-tree.ts";

/**
 * Parses the one YAML dialect of the project: 1.2 core, so that dates and `no` stay text; no anchors, aliases, tags, merges or
 * several documents. `offset` is where `source` begins in the file.
 */
export function parseYaml(source: string, offset: number): YamlTree {
  const plain = readPlainYaml(source);
  return plain ? plainTree(plain, offset) : parseAnyYaml(source, offset);
}
