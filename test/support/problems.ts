import fc from "fast-check";
import type { Problem } from "../../scripts/check/problem.ts";
import { rules } from "../../scripts/check/rules/index.ts";

/** A problem with nothing odd about it. */
export const aProblem: Problem = {
  rule: "okand-region",
  severity: "fel",
  file: "content/insatser/foretagsjour.md",
  span: { line: 7, column: 3, endLine: 7, endColumn: 18 },
  source: "- Västra Göteland",
  message: "Regionen ”Västra Göteland” finns inte.",
  hint: "Menade du ”Västra Götaland”?",
};

/** What has broken reports before: workflow commands, log groups, escape codes, line ends of every kind, markup, half characters. */
const HOSTILE = [
  "::error file=a.md::forged",
  "\n::error::forged",
  "\r::add-mask::x",
  "##[error]forged",
  "###[group]x",
  "##vso[task.setvariable variable=a]b",
  "\u001B[31mred\u001B[2K",
  "\u2028::warning::x",
  "\u2029##[x]",
  "\u0085::x::y",
  "\u0000\u0007\u007F\u009B2J",
  "%0A::error::x%25%2C%3A",
  "a,b:c=d",
  "<script>alert(1)</script>",
  "]]><!--&amp;<![CDATA[",
  "| a | b |\n| --- | --- |",
  "[x](javascript:alert(1)) ![y](https://a.se/b.png) `c` @d #1 www.e.se https://f.se :tada:",
  "**a** _b_ ~c~ $d$ \\",
  "\uD800",
  "\uFFFE\uFFFF",
  "\u202Eabc\u200B\uFEFF\u{E0041}",
  "😀é中",
  "\"'\\",
];

/** Any text, often with something hostile in it. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 8 }), fc.string({ maxLength: 8 })),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(""));

const span: fc.Arbitrary<Problem["span"]> = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 90 }), fc.nat(2), fc.integer({ min: 1, max: 90 }))
  .map(([line, column, lines, width]) => ({
    line,
    column,
    endLine: line + lines,
    endColumn: lines > 0 ? width : column + width,
  }));

/** Problems no rule of ours would make: every text in them is hostile. */
export const hostileProblem: fc.Arbitrary<Problem> = fc
  .record(
    {
      rule: fc.constantFrom(...rules.map(({ id }) => id)),
      severity: fc.constantFrom("fel" as const, "varning" as const, "råd" as const),
      file: hostileText.filter((text) => text !== ""),
      span,
      source: hostileText,
      message: hostileText,
      hint: hostileText,
      fix: fc.record({ text: hostileText }),
    },
    { requiredKeys: ["rule", "severity", "file", "span", "source", "message"] },
  )
  .map((problem) => problem as Problem);

export const hostileProblems = fc.array(hostileProblem, { maxLength: 12 });
