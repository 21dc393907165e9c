import matter from "gray-matter";
import type { Split } from "./fences.ts";
import { parseYaml, type YamlTree } from "./yaml.ts";

const refuse = {
  parse(): never {
    throw new Error("Front matter skrivs i YAML; andra språk körs aldrig.");
  },
};

/** What gray-matter brings with it besides YAML. */
const refusing = { json: refuse, javascript: refuse };

/**
 * Front matter with positions. gray-matter only ever sees a text whose first line is written here, so no file can name a language,
 * and has one engine that works: ours. (Called with options each time, because without them it caches.)
 */
export function parseFrontMatter(split: Split): YamlTree {
  let tree: YamlTree | undefined;
  const yaml = {
    parse(source: string): object {
      tree = parseYaml(source.startsWith("\n") ? source.slice(1) : source, split.frontMatterStart);
      return {};
    },
  };
  matter(`---\n${split.frontMatter}---\n`, { language: "yaml", engines: { ...refusing, yaml } });
  return tree ?? parseYaml("", split.frontMatterStart);
}
