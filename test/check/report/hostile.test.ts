import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { type Format, formats } from "../../../scripts/check/report/index.ts";
import { Rapport } from "../../../scripts/check/report/json.ts";
import { markdownReport } from "../../../scripts/check/report/markdown.ts";
import { editsOf, told } from "../../../scripts/check/report/report.ts";
import { hostileProblems } from "../../support/problems.ts";
import { parseXml } from "../../support/xml.ts";

const RUNS = { numRuns: 300 };

/** What a text looks like where invisible characters cannot be told by their numbers. */
const seen = (text: string) => text.replace(/\t/g, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu, "�");

/** What a build log or a terminal would obey, in a whole report. */
const FORGED: [what: string, pattern: RegExp][] = [
  ["a workflow command", /^\s*::(?!(error|warning|notice) file=)/mu],
  ["a log command", /##\w*\[/u],
  ["a control or invisible character", /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u],
];

describe.each(Object.keys(formats) as Format[])("whatever the content says, the format %s", (format) => {
  it("writes no line that is not its own", () => {
    fc.assert(
      fc.property(hostileProblems, (problems) => {
        const report = formats[format](problems, 3);
        for (const [what, pattern] of FORGED) expect(report.match(pattern), what).toBeNull();
        if (format !== "github") expect(report).not.toMatch(/^\s*::/m);
      }),
      RUNS,
    );
  });
});

describe("read back by another reader, hostile texts are what they were", () => {
  it("json", () => {
    fc.assert(
      fc.property(hostileProblems, (problems) => {
        const rapport = Rapport.parse(JSON.parse(formats.json(problems, 3)));
        const { help: _, ...first } = rapport.problems[0] ?? { help: "" };
        expect(rapport.problems).toHaveLength(problems.length);
        if (!problems[0]) return;
        const { fix: __, ...texts } = problems[0];
        const edits = editsOf(problems[0]);
        expect(first).toEqual({ ...texts, ...(edits.length > 0 && { edits }) });
      }),
      RUNS,
    );
  });

  it("sarif", () => {
    fc.assert(
      fc.property(hostileProblems, (problems) => {
        const { results } = JSON.parse(formats.sarif(problems, 3)).runs[0];
        type Result = {
          message: { text: string };
          locations: { physicalLocation: { contextRegion?: { snippet: { text: string } } } }[];
        };
        expect(results.map(({ message }: Result) => message.text)).toEqual(problems.map(told));
        expect(
          results.map(({ locations }: Result) => locations[0]?.physicalLocation.contextRegion?.snippet.text ?? ""),
        ).toEqual(problems.map(({ source }) => source));
      }),
      RUNS,
    );
  });

  it("junit, as XML", () => {
    fc.assert(
      fc.property(hostileProblems, (problems) => {
        const cases = parseXml(formats.junit(problems, 3))
          .children.flatMap(({ children }) => children)
          .slice(0, -1);
        const byFile = [...new Set(problems.map(({ file }) => file))].flatMap((file) =>
          problems.filter((p) => p.file === file),
        );
        expect(cases.map(({ children }) => children[0]?.text.split("\n")[0]).sort()).toEqual(
          byFile.map((p) => seen(p.severity === "fel" ? told(p) : `${p.severity}: ${told(p)}`)).sort(),
        );
      }),
      RUNS,
    );
  });

  it("github, as its runner reads commands", () => {
    fc.assert(
      fc.property(hostileProblems, (problems) => {
        const commands = formats
          .github(problems, 3)
          .split("\n")
          .flatMap((line) => readCommand(line) ?? []);
        const few = problems.slice(0, 10);
        for (const { kind, properties, message } of commands) {
          expect(["error", "warning", "notice"]).toContain(kind);
          expect(Object.keys(properties).filter((key) => !["col", "endColumn"].includes(key))).toEqual([
            "file",
            "line",
            "endLine",
            "title",
          ]);
          expect(problems.map((p) => seen(told(p)).replace(/##(?=\w*\[)/g, "#♯"))).toContain(
            message.replace(/\nLäs mer: .*$/, ""),
          );
        }
        if (problems.length <= few.length) expect(commands).toHaveLength(problems.length);
      }),
      RUNS,
    );
  });

  it("the summary, as Markdown with everything on: a table of text and nothing else", () => {
    const markdown = new MarkdownIt({ html: true, linkify: true });
    fc.assert(
      fc.property(hostileProblems, (problems) => {
        const tokens = markdown.parse(markdownReport(problems, 3), {});
        const cells = tokens.flatMap((token, i) => (tokens[i - 1]?.type === "td_open" ? [token] : []));
        expect(cells).toHaveLength(problems.length * 4);
        for (const [i, problem] of problems.entries()) {
          const told_ = cells[i * 4 + 3];
          expect(told_?.children?.map(({ type }) => type).filter((type) => !/^text/.test(type))).toEqual([]);
          const text = told_?.children?.map(({ content }) => content).join("");
          expect(text?.replaceAll("\u200B", "")).toBe(
            seen(told(problem))
              .replace(/[^\S\u00A0]+/g, " ")
              .trim(),
          );
        }
      }),
      RUNS,
    );
  });
});

/** As the runner of GitHub Actions does: the kind, then `key=value` with commas between, then after `::` the message. */
function readCommand(line: string) {
  const match = /^::(\w+) (.*?)::(.*)$/.exec(line);
  if (!match) return undefined;
  const [, kind = "", list = "", message = ""] = match;
  const data = (text: string) => text.replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%");
  const property = (text: string) => data(text.replace(/%3A/g, ":").replace(/%2C/g, ","));
  const properties = Object.fromEntries(
    list.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")), property(pair.slice(pair.indexOf("=") + 1))]),
  );
  return { kind, properties, message: data(message) };
}
