import matter from "gray-matter";
import type { Split } from "./fences.ts";
import { parseYaml, type YamlTree } from "./yaml.ts";

/** Every name a front matter language could be looked up by, also those that any object inherits. */
const LANGUAGES = ["js", "javascript", "jsLegacy", "node", "json", "toml", "coffee", "coffeescript", "cson", "yml"];
const INHERITED = Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== "__proto__");

const refuse = {
  parse(): never {
    throw new Error("Front matter skrivs i YAML; andra språk körs aldrig.");
  },
};
const refusing = Object.fromEntries([...LANGUAGES, ...INHERITED].map((name) => [name, refuse]));

/**
 * Front matter with positions. gray-matter only ever sees a text that our own fence split has let through,
 * and has one engine that works: ours. (Called with options each time, because without them it caches.)
 */
export function parseFrontMatter(split: Split): YamlTree {
  let tree: YamlTree | undefined;
  const yaml = {
    parse(source: string): object {
      tree = parseYaml(source.replace(/^\n/, ""), split.frontMatterStart);
      return {};
    },
  };
  matter(`---\n${split.frontMatter}---\n`, { language: "yaml", engines: { ...refusing, yaml } });
  return tree ?? parseYaml("", split.frontMatterStart);
}
