import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseFrontMatter } from "../../scripts/content/front-matter.ts";
import { places, problemsOf, temporaryFolder } from "../support/content.ts";
import { parts, validNotis } from "../support/notices.ts";

const right = validNotis("insats");
const [head, body] = parts(right);

it.each([
  ...["js", "javascript", "JS", "jsLegacy", "node", "json", "toml", "coffee", "yaml", "yml", "cson"],
  ...[" js", "\tjs", " yaml", "# kommentar", "constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"],
])("”---%s” is refused and never run", (language) => {
  const marker = join(temporaryFolder(), "ran");
  const code = `({ titel: (require("node:fs").writeFileSync(${JSON.stringify(marker)}, ""), "x") })`;
  for (const inside of [code, `module.exports = ${code}`, `{"titel": "x"}`, head]) {
    const problems = problemsOf(`---${language}\n${inside}\n---\n${body}`);
    expect(places(problems)).toEqual(["front-matter-sprak 1:1"]);
    expect(problems[0]?.message).toMatch(/ska vara exakt ---/);
    // What is written in another language is not surely right as ours.
    expect(problems[0]?.fix).toEqual(/^ ?ya?ml$/.test(language) ? { text: "---" } : undefined);
  }
  expect(existsSync(marker)).toBe(false);
});

it.each([
  ["nothing at all", ""],
  ["only white space", " \n\n"],
  ["no front matter", "Bara text.\n"],
  ["a blank line first", `\n${right}`],
  ["a space first", ` ${right}`],
  ["a space after", right.replace("---\n", "--- \n")],
  ["four dashes", right.replace("---\n", "----\n")],
  ["two dashes", right.replace("---\n", "--\n")],
  ["long dashes", right.replace("---\n", "———\n")],
  ["TOML's fence", right.replaceAll("---\n", "+++\n")],
])("%s as opening is a fault on line 1", (_, text) => {
  const problems = problemsOf(text);
  expect(places(problems)).toEqual([expect.stringMatching(/^front-matter-s\S+ 1:1$/)]);
  expect(problems[0]?.message).toMatch(/^\p{Lu}.*\.$/u);
});

it("a front matter that never closes is told at its opening", () => {
  expect(places(problemsOf(`---\n${head}\n\nText.`))).toEqual(["front-matter-stangs-inte 1:1"]);
  expect(places(problemsOf("---"))).toEqual(["front-matter-stangs-inte 1:1"]);
});

it.each(["--- ", " ---", "----", "---foo", "--- js", "–––", "--", "—"])(
  "a line ”%s” in front matter is not silently its end",
  (line) => {
    const rules = places(problemsOf(`---\n${head}\n${line}\nbelopp: högst 50 000 kronor\n---\n${body}`));
    expect(rules).toEqual([expect.stringMatching(/^(streckrad|yaml-fel) 14:1$/)]);
  },
);

it("the same line in a block of text is told too, before a laxer program cuts the text there", () => {
  const text = right.replace(
    /^sammanfattning: .*$/m,
    "sammanfattning: |\n  Första halvan av texten.\n  ---\n  Andra halvan.",
  );
  expect(places(problemsOf(text))).toEqual(["streckrad 6:1"]);
});

it("lines of dashes in the text below are only lines", () => {
  expect(problemsOf(`${right}\n---\n\n----\n\n--- js\n\n| a |\n|---|\n| b |\n`)).toEqual([]);
});

it("the parser behind the fences has one engine that works, whatever it is asked for", () => {
  const tree = parseFrontMatter({ frontMatter: "a: 1\n", frontMatterStart: 4, body: "", bodyStart: 12 });
  expect(tree).toMatchObject({ data: { a: 1 }, faults: [] });
  const marker = join(temporaryFolder(), "ran");
  const frontMatter = `js\nrequire("node:fs").writeFileSync(${JSON.stringify(marker)}, "")\n`;
  expect(parseFrontMatter({ frontMatter, frontMatterStart: 4, body: "", bodyStart: 12 }).faults).not.toEqual([]);
  expect(existsSync(marker)).toBe(false);
});

it("a broken front matter is as broken the second time", () => {
  const broken = right.replace("titel: ", "titel: [");
  const first = problemsOf(broken);
  expect(first).not.toEqual([]);
  expect(problemsOf(broken)).toEqual(first);
});
