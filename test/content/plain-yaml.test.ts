import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../scripts/check/rules/index.ts";
import { splitFences } from "../../scripts/content/fences.ts";
import { frontMatters } from "../../scripts/fuzz/front-matter.ts";
import { plainVerdict } from "../../scripts/fuzz/plain-yaml.ts";
import { validNotis, withFields } from "../support/notices.ts";

const textsIn = (ending: string): string[] =>
  readdirSync("content", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(join("content", path), "utf8"));

/** The lines between the fences, when there are any. */
const frontMatter = (text: string): string => {
  const split = splitFences(text);
  return "rule" in split ? "" : split.frontMatter.slice(0, -1);
};

const said = { anything: expect.any(String) as string, same: "same" };

describe("plain lines of YAML are read as the library reads them, or not at all", () => {
  it("in front matter that is plain, nearly plain, or was until somebody slipped", () => {
    let read = 0;
    fc.assert(
      fc.property(frontMatters, (source) => {
        const verdict = plainVerdict(source);
        expect(verdict).toEqual(said.anything);
        if (verdict === "same") read += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  it("in the shipped content, all but a tenth of which is plain", () => {
    const verdicts = textsIn(".md").map((text) => plainVerdict(frontMatter(text)));
    for (const verdict of verdicts) expect(verdict).toEqual(said.anything);
    expect(verdicts.filter((verdict) => verdict === said.same).length).toBeGreaterThan(verdicts.length * 0.9);
  });

  it("in the registers, which are plain, so that most runs never start the library", () => {
    for (const text of textsIn(".yml")) expect(plainVerdict(text)).toBe(said.same);
  });

  it.each(rules.map(({ id, examples }) => ({ id, examples })))("in the examples of the rule $id", ({ examples }) => {
    for (const { typ = "insats", fel, ratt } of examples)
      for (const lines of [fel, ratt])
        for (const source of [lines, frontMatter(lines), frontMatter(withFields(validNotis(typ), lines))])
          expect(plainVerdict(source)).toEqual(said.anything);
  });

  it.each(["a: b", "a: b\n", "- a", "a:\n  - b: c\n    d: e", "# a\n- { b: c, d: [e] }"])(
    "and %j is read",
    (source) => {
      expect(plainVerdict(source)).toBe(said.same);
    },
  );
});
