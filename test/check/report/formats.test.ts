import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../scripts/check/problem.ts";
import { wantsColor } from "../../../scripts/check/report/color.ts";
import { formats } from "../../../scripts/check/report/index.ts";
import { markdownReport } from "../../../scripts/check/report/markdown.ts";
import { rules } from "../../../scripts/check/rules/index.ts";
import { aProblem, hostileProblems } from "../../support/problems.ts";
import { parseXml } from "../../support/xml.ts";

const varning: Problem = { ...aProblem, rule: "skrivsatt", severity: "varning", fix: { text: "Värmland" } };
const three: Problem[] = [aProblem, varning, { ...aProblem, severity: "råd", file: "content/behov/b.md" }];
const SITE = "https://regionsidan.example/";

describe("text", () => {
  it("is the same without its colours", () => {
    fc.assert(
      fc.property(hostileProblems, (problems) => {
        const colored = formats.text(problems, 3, { color: true });
        expect(colored.replace(/\u001B\[\d+m/g, "")).toBe(formats.text(problems, 3));
      }),
    );
    expect(formats.text([aProblem], 1, { color: true })).toContain("\u001B[31mfel\u001B[39m");
  });

  it("keeps the caret under the fault when a line holds a command of a build log", () => {
    const source = "##[debug] Västra Göteland";
    const report = formats.text([{ ...aProblem, source, span: { line: 1, column: 11, endLine: 1, endColumn: 26 } }], 1);
    expect(report).toContain("  1 | #♯[debug] Västra Göteland\n    |           ^^^^^^^^^^^^^^^ ");
  });

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: "dumb" }, true, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  ])("with %j, on a terminal: %s, has colour: %s", (env, isTerminal, color) => {
    expect(wantsColor(env, isTerminal)).toBe(color);
  });
});

describe("github", () => {
  it("is an annotation for each problem, then the summary", () => {
    expect(formats.github([aProblem, varning], 2)).toMatchInlineSnapshot(`
      "::error file=content/insatser/foretagsjour.md,line=7,endLine=7,col=3,endColumn=18,title=Regionen finns inte (okand-region)::Regionen ”Västra Göteland” finns inte. Menade du ”Västra Götaland”?%0ALäs mer: /redaktor/regler/#okand-region
      ::warning file=content/insatser/foretagsjour.md,line=7,endLine=7,col=3,endColumn=18,title=Ett annat skrivsätt än det vanliga (skrivsatt)::Regionen ”Västra Göteland” finns inte. Menade du ”Västra Götaland”?%0ALäs mer: /redaktor/regler/#skrivsatt
      1 fel, 1 varning (2 filer lästa).
      "
    `);
  });

  it("begins with changed files, then the most severe, ten of a kind, and says how many more there are", () => {
    const many = (severity: Problem["severity"], count: number): Problem[] =>
      Array.from({ length: count }, (_, i) => ({ ...aProblem, severity, file: `content/behov/${severity}-${i}.md` }));
    const problems = [...many("råd", 3), ...many("varning", 12), ...many("fel", 14)];
    const changed = new Set(["content/behov/varning-11.md", "content/behov/fel-13.md", "content/behov/råd-2.md"]);
    const lines = formats.github(problems, 29, { changed }).trimEnd().split("\n");
    const files = lines.map((line) => /behov\/(\S+?)\.md/.exec(line)?.[1]);
    expect(files.slice(0, 5)).toEqual(["fel-13", "varning-11", "råd-2", "fel-0", "fel-1"]);
    expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10);
    expect(lines.slice(23)).toEqual([
      "Det finns fler än GitHub visar: 4 fel, 2 varningar till. Alla står i tabellen i körningens sammanfattning.",
      "14 fel, 12 varningar, 3 råd (29 filer lästa).",
    ]);
  });

  it("tells of a folder at the first changed file in it", () => {
    const folder: Problem = { ...aProblem, rule: "otillaten-fil", file: "content/insats", source: "" };
    const changed = new Set(["content/insatser/a.md", "content/insats/b.md", "content/insats/c.md"]);
    expect(formats.github([folder], 1, { changed })).toMatch(/^::error file=content\/insats\/b\.md,/);
    expect(formats.github([folder], 1)).toMatch(/^::error file=content\/insats,/);
  });

  it("gives no columns to what goes over several lines, since GitHub refuses them", () => {
    const report = formats.github([{ ...aProblem, span: { line: 1, column: 4, endLine: 2, endColumn: 1 } }], 1);
    expect(report).toContain("line=1,endLine=2,title=");
  });

  it("has a summary that stays below what GitHub takes", () => {
    const many = Array.from({ length: 9000 }, () => aProblem);
    expect(Buffer.byteLength(markdownReport(many, 1))).toBeLessThan(1024 * 1024);
    expect(markdownReport(many, 1)).toMatch(/\n\d+ till får inte plats här\.\n$/);
    expect(markdownReport([], 1)).toBe("## Kontroll av innehållet\n\nAllt stämmer: 1 fil läst.\n");
    expect(markdownReport([aProblem], 1, { site: SITE })).toContain(
      `[okand-region](${SITE}redaktor/regler/#okand-region)`,
    );
  });
});

describe("sarif", () => {
  // The schema is of draft 4 by name but holds nothing that draft 7 reads otherwise; its own name would be looked up.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync("test/fixtures/sarif-2.1.0-rtm.5.json", "utf8"));
  const absolute = (text: string) => URL.canParse(text);
  const formatsOfSchema = {
    uri: absolute,
    "uri-reference": (text: string) => URL.canParse(text, SITE),
    "date-time": true,
  } as const;
  const valid = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: formatsOfSchema,
    validateFormats: true,
  }).compile(schema);

  it("is valid against the schema of SARIF 2.1.0, whatever the content says", () => {
    fc.assert(
      fc.property(hostileProblems, fc.constantFrom(undefined, SITE), (problems, site) => {
        const report = JSON.parse(formats.sarif(problems, 3, { site }));
        expect(valid(report) ? [] : valid.errors).toEqual([]);
      }),
    );
    expect(valid({ version: "2.1.0", runs: [{}] })).toBe(false);
  });

  const [run] = JSON.parse(formats.sarif([aProblem, varning], 3, { site: SITE })).runs;

  it("counts columns as editors do, and points into the list of rules, each with its help", () => {
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const rule = run.tool.driver.rules[run.results[0].ruleIndex];
    expect(rule.helpUri).toBe(`${SITE}redaktor/regler/#okand-region`);
    expect(rule.help.text).toContain("Västra Göteland");
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(["error", "warning"]);
    expect(run.results[1].fixes[0].artifactChanges[0].replacements[0].insertedContent).toEqual({ text: "Värmland" });
  });

  it("has no address of help where the site's is not known", () => {
    expect(formats.sarif([], 1)).not.toContain("helpUri");
  });

  it("names a problem the same when its line has moved, and two in like lines apart", () => {
    const prints = (problems: Problem[]): string[] =>
      JSON.parse(formats.sarif(problems, 1)).runs[0].results.map(
        (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
      );
    const moved = { ...aProblem, span: { ...aProblem.span, line: 90, endLine: 90 } };
    const [before] = prints([aProblem]);
    expect(prints([varning, moved])[1]).toBe(before);
    expect(new Set(prints([aProblem, moved])).size).toBe(2);
    for (const other of [{ file: "content/b.md" }, { source: "- Skånee" }, { rule: "skrivsatt" as const }])
      expect(prints([{ ...aProblem, ...other }])[0]).not.toBe(before);
  });

  it("tells the place of a file as an address", () => {
    const uri = (file: string) =>
      JSON.parse(formats.sarif([{ ...aProblem, file }], 1)).runs[0].results[0].locations[0].physicalLocation
        .artifactLocation;
    expect(uri("content/behov/å ä.md")).toEqual({ uri: "content/behov/%C3%A5%20%C3%A4.md", uriBaseId: "%SRCROOT%" });
    expect(uri("/tmp/content/a.md")).toEqual({ uri: "file:///tmp/content/a.md" });
  });
});

describe("junit", () => {
  it("has a case for each problem in the suite of its file; only fel fail", () => {
    const root = parseXml(formats.junit(three, 5));
    expect(root.attributes).toEqual({ name: "Regionsidan", tests: "4", failures: "1" });
    expect(root.children.map(({ attributes: { name, tests, failures } }) => [name, tests, failures])).toEqual([
      ["content/insatser/foretagsjour.md", "2", "1"],
      ["content/behov/b.md", "1", "0"],
      ["Innehållet", "1", "0"],
    ]);
    const [failing, passing] = root.children[0]?.children ?? [];
    expect(failing?.children[0]).toMatchObject({ name: "failure", attributes: { type: "okand-region" } });
    expect(passing?.children[0]?.text).toContain("varning: Regionen ”Västra Göteland” finns inte.");
  });

  it("has one passing case when all is right", () => {
    expect(parseXml(formats.junit([], 5)).children[0]?.children[0]?.attributes["name"]).toBe(
      "Allt stämmer: 5 filer lästa.",
    );
  });
});

describe("the formats tell the same", () => {
  it("about the same problems", () => {
    const json = JSON.parse(formats.json(three, 5));
    expect(json.counts).toEqual({ fel: 1, varningar: 1, rad: 1 });
    expect(JSON.parse(formats.sarif(three, 5)).runs[0].results).toHaveLength(3);
    expect(formats.github(three, 5).match(/^::/gm)).toHaveLength(3);
    expect(formats.text(three, 5).match(/Läs mer/g)).toHaveLength(3);
    expect(markdownReport(three, 5).match(/^\| (fel|varning|råd) /gm)).toHaveLength(3);
  });
});
