import { describe, expect, it } from "vitest";
import { typer } from "../../schemas/typer.ts";
import type { Example } from "../../scripts/check/rule.ts";
import { type RuleId, rules } from "../../scripts/check/rules/index.ts";
import { covered, problemsIn } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

/** Rules that no lines in a notice can break, each with why and where it is tested instead. */
const WITHOUT_EXAMPLES: Partial<Record<RuleId, string>> = {
  "otillaten-fil": "is about a file beside the notices: content/tree.test.ts",
  filkrock: "takes two files: content/tree.test.ts",
  filnamn: "is about the name of a file: content/filenames.test.ts",
  symlank: "is about a link in the file system: content/tree.test.ts",
  "for-stor-fil": "an example would be as big as the fault: content/limits.test.ts",
  teckenkodning: "is about bytes that are no text: content/encoding.test.ts",
  "tom-brodtext": "what is wrong is that nothing stands there: content/body.test.ts",
  "redogorelse-foraldrad": "is about a page, not a notice: content/accessibility-statement.test.ts",
  registerkrock: "is about a register, not a notice: content/register.test.ts",
  "ersatter-i-cirkel": "takes two notices: content/relations.test.ts",
  "dubbel-ersattning": "takes two notices: content/relations.test.ts",
  "dubbel-notis": "takes two notices: check/across-files.test.ts",
  krockvarning: "takes two notices: check/across-files.test.ts",
  "borttagen-adress": "takes a change: check/base.test.ts",
  "andring-utan-logg": "takes a change: check/base.test.ts",
  "publicerad-andrad": "takes a change: check/base.test.ts",
};

const TEXT = { uppgifter: withFields, text: withBody, hel: (_: string, whole: string) => whole };

function placed({ del = "uppgifter", typ = "insats" }: Example, written: string): { file: string; text: string } {
  return { file: `${typer[typ].mapp}/provet.md`, text: TEXT[del](validNotis(typ), written) };
}

const problemsWith = (example: Example, written: string) => {
  const { file, text } = placed(example, written);
  return problemsIn({ [file]: text }).map((problem) => ({ ...problem, covered: covered(text, problem) }));
};

describe.each(rules.map((rule) => [rule.id, rule] as const))("regeln %s", (id, rule) => {
  it("has a name, a heading and a reason that an editor can read", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.titel).toMatch(/^\p{Lu}.{4,60}[^.]$/u);
    expect(rule.why).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it("has examples, or a written reason why it has none", () => {
    expect(rule.examples.length > 0 ? undefined : "none").toBe(WITHOUT_EXAMPLES[id] && "none");
  });

  it.each(rule.examples)("$fel breaks this rule and nothing else", (example) => {
    const problems = problemsWith(example, example.fel);
    expect(problems.map(({ rule: broken, message }) => `${broken}: ${message}`)).toEqual([
      expect.stringMatching(`^${id}: `),
    ]);
    expect(problems[0]?.severity).toBe(rule.severity);
    expect(problems[0]?.covered).toBe(example.tecken ?? problems[0]?.covered);
  });

  it.each(rule.examples)("$ratt mends it", (example) => {
    expect(problemsWith(example, example.ratt)).toEqual([]);
  });
});

it("no two rules share a name", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it("the notices that the examples start from are right", () => {
  for (const typ of ["insats", "programförändring", "informationstillfälle", "erfarenhet", "behov"] as const)
    expect(problemsIn({ [`${typer[typ].mapp}/provet.md`]: validNotis(typ) })).toEqual([]);
});
