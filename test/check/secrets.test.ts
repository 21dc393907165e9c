import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../scripts/check/problem.ts";
import { formats } from "../../scripts/check/report/index.ts";
import { SourceFile } from "../../scripts/check/source-file.ts";
import { contentFolder, type Files, loadFolder } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

const right = validNotis("insats");

/** What every format prints of a folder with these files, and the rules that were broken. */
function printed(files: Files): { reports: string; problems: Problem[] } {
  const { problems, files: count } = loadFolder(contentFolder(files));
  return {
    reports: Object.values(formats)
      .map((report) => report(problems, count))
      .join("\n"),
    problems,
  };
}

const rules = (problems: readonly Problem[]) => problems.map(({ rule }) => rule);
const inNotis = (text: string): Files => ({ "insatser/provet.md": text });

/** Every digit sequence from which the number could be read again. Days of the calendar may stand there for other reasons. */
const DIGITS = /640823|0823\D{0,40}3234|64[*_\W]{0,9}08[*_\W]{0,9}23[^\d\n]{0,9}\d{4}/;

const SPELLINGS = ["19640823-3234", "640823-3234", "640823+3234", "19640823 3234", "640823–3234", "640823\u00A03234"];
const BROKEN_UP = ["19640823-**3234**", "&#49;9640823-3234", "196408[23](https://example.org/a)-3234", "640823%2D3234"];

const PLACES: [name: string, put: (nr: string) => Files][] = [
  ["in the text", (nr) => inNotis(withBody(right, `Ring ${nr} i dag.`))],
  ["in the text, and again", (nr) => inNotis(withBody(right, `Ring ${nr}.\n\n> och ${nr}`))],
  ["in code", (nr) => inNotis(withBody(right, `Skriv \`${nr}\` i fältet.\n\n\`\`\`\n${nr}\n\`\`\``))],
  [
    "in the address of a link",
    (nr) => inNotis(withBody(right, `Se [beslutet](https://example.org/${nr.replaceAll(/\s/g, "%20")}).`)),
  ],
  ["in the title of a link", (nr) => inNotis(withBody(right, `Se [beslutet](https://example.org/a "${nr}").`))],
  ["in a comment of Markdown", (nr) => inNotis(withBody(right, `Text.\n\n[//]: # (${nr})`))],
  ["in raw HTML", (nr) => inNotis(withBody(right, `Text <!-- ${nr} --> text`))],
  ["in a heading that is wrong", (nr) => inNotis(withBody(right, `# Om ${nr}`))],
  ["in a table", (nr) => inNotis(withBody(right, `| Namn | Nr |\n| --- | --- |\n| A | ${nr} |`))],
  ["in a field", (nr) => inNotis(withFields(right, `belopp: "Utbetalas till ${nr}"`))],
  ["in a field that is wrong", (nr) => inNotis(withFields(right, `teman: ["Om ${nr}"]`))],
  ["where a region should be", (nr) => inNotis(withFields(right, `regioner: ["${nr}"]`))],
  ["where a day should be", (nr) => inNotis(withFields(right, `publicerad: "${nr}"`))],
  ["as an unknown field", (nr) => inNotis(withFields(right, `"${nr}": ja`))],
  ["after a colon that breaks the line", (nr) => inNotis(withFields(right, `titel: Om stöd: ring ${nr} i dag`))],
  ["on the line of a quotation that never ends", (nr) => inNotis(withFields(right, `belopp: "till ${nr}`))],
  ["in a comment of YAML", (nr) => inNotis(withFields(right, `# ${nr}\nbelopp: enligt beslut`))],
  ["in a comment after a value", (nr) => inNotis(withFields(right, `belopp: enligt beslut # ${nr}`))],
  ["in the address of a source", (nr) => inNotis(withFields(right, `lank: "http://example.org/${nr}"`))],
  ["in a relation", (nr) => inNotis(withFields(right, `relaterade: ["insatser/${nr}"]`))],
  ["on the first line", (nr) => inNotis(`---js ${nr}\n${right}`)],
  ["in a line that looks like a fence", (nr) => inNotis(right.replace("avsandare", `---- ${nr}\navsandare`))],
  ["without any front matter", (nr) => inNotis(`Ring ${nr}.\n`)],
  ["where front matter never ends", (nr) => inNotis(`---\ntitel: ${nr}\n`)],
  ["far into a long line", (nr) => inNotis(withFields(right, `teman: ["${"a".repeat(45)} ${nr}"]`))],
  ["beside a character that no one sees", (nr) => inNotis(withBody(right, `Ring \u200B${nr}.`))],
  ["in a page", (nr) => ({ "sidor/provet.md": `---\ntitel: Om ${nr}\n---\n\n${nr}\n` })],
  ["in a register", (nr) => ({ "register/steg.yml": `# ${nr}\n- fel: ja\n` })],
];

describe.each(PLACES)("a personnummer %s", (_, put) => {
  it.each([...SPELLINGS, ...BROKEN_UP])("%s is told and never repeated", (nr) => {
    const { reports, problems } = printed(put(nr));
    expect(rules(problems)).toContain("personnummer");
    expect(reports).not.toMatch(DIGITS);
  });
});

it("wherever a sentence cuts the value off, no part of the last four digits is left", () => {
  for (let before = 30; before < 70; before++) {
    const { reports } = printed(inNotis(withFields(right, `teman: ["${"a".repeat(before)}19640823-3234"]`)));
    expect(reports).not.toMatch(/(?:0823|●)-?\d/);
  }
});

describe("a personnummer in the name of a file", () => {
  it.each([
    ["insatser/19640823-3234.md", ["personnummer"]],
    ["insatser/beslut-640823-3234.md", ["personnummer"]],
    ["insatser/beslut_19640823-3234.md", ["filnamn"]],
    ["insatser/Anna 19640823 3234.md", ["filnamn"]],
    ["insatser/19640823-3234.pdf", ["otillaten-fil"]],
    ["19640823-3234.md", ["otillaten-fil"]],
    ["sidor/19640823-3234.md", ["personnummer"]],
  ])("%s is told and never repeated, but the problem can still find its file", (name, expected) => {
    const sida =
      "---\ntitel: Om oss\nsammanfattning: Vad regionsidan är och vem som står bakom den.\nuppdaterad: 2020-11-16\n---\n\nText.\n";
    const { reports, problems } = printed({
      [name]: name.startsWith("sidor") ? sida : right.replace("Stöd till", "Hjälp åt alla"),
    });
    expect(rules(problems)).toEqual(expect.arrayContaining(expected));
    expect(problems.some(({ file }) => file === `content/${name}`)).toBe(true);
    expect(reports).not.toMatch(DIGITS);
  });

  it("other faults of that file do not repeat it, nor files that point at it", () => {
    const { reports, problems } = printed({
      "insatser/19640823-3234.md": withFields(right, "teman: [Okänt]"),
      "insatser/provet.md": withFields(right, "ersatter: [insatser/19640823-3234]\ntitel: Ett helt annat stöd"),
    });
    expect(rules(problems)).toEqual(expect.arrayContaining(["okant-tema", "personnummer"]));
    expect(reports).not.toMatch(DIGITS);
  });
});

it("a personnummer among others of its line leaves the columns where they were", () => {
  const { problems } = printed(inNotis(withBody(right, "Ring 19640823-3234, se [villkoren](http://example.org/a).")));
  const [link] = problems.filter(({ rule }) => rule === "otillaten-lank");
  expect(link?.source).toBe("Ring ●●●●●●●●●●●●●, se [villkoren](http://example.org/a).");
  expect(link?.source.slice((link?.span.column ?? 0) - 1)).toMatch(/^http:/);
});

it("a fix that would write the number again is not given", () => {
  const file = new SourceFile("a.md", "titel: x 19640823-3234");
  const fault = { rule: "kolon-i-text", start: 7, end: 22, message: "Fel." } as const;
  expect(file.problem({ ...fault, fix: { text: '"x 19640823-3234"' } })).not.toHaveProperty("fix");
  expect(file.problem({ ...fault, fix: { edits: [{ start: 7, end: 9, text: "640823-3234" }] } })).not.toHaveProperty(
    "rewrite",
  );
  expect(file.problem({ ...fault, fix: { text: '"x"' } })).toHaveProperty("fix");
});

describe("keys and codes", () => {
  const secrets: [string, string][] = [
    ["a key", `ghp_${"a1".repeat(18)}`],
    ["a code in an address", "https://zoom.us/j/91?pwd=hemligt1"],
    ["a password", "Lösenord: hemligt1"],
  ];

  it.each(secrets)("%s is told and never repeated", (_, text) => {
    for (const files of [
      inNotis(withBody(right, `Se ${text}`)),
      inNotis(withFields(right, `belopp: "Se ${text}"`)),
      inNotis(withFields(right, `regioner: ["${text}"]`)),
      inNotis(withFields(right, `belopp: Se ${text}: x`)),
    ]) {
      const { reports, problems } = printed(files);
      expect(rules(problems)).toContain("motesuppgifter");
      expect(reports).not.toMatch(/hemligt1|a1a1/);
    }
  });
});

it("nothing else is hidden: reports of ordinary texts say what stands there", () => {
  const root = contentFolder();
  const ordinary = fc.constantFrom(
    "556036-0793",
    "08-681 91 00",
    "2020-04-07 13:30",
    "Dnr 2020/01234",
    "50 000 kronor",
    "Ä 2020-1234",
  );
  fc.assert(
    fc.property(ordinary, (text) => {
      writeFileSync(join(root, "insatser/provet.md"), withFields(right, `teman: ["${text}"]`));
      const [problem] = loadFolder(root).problems.filter(({ rule }) => rule === "okant-tema");
      expect(problem?.message).toContain(text);
    }),
    { numRuns: 20, seed: 21 },
  );
});
