import { escapeXml } from "../../outputs/escape-xml.ts";
import type { Problem } from "../problem.ts";
import { countsOf, helpAddress, type Report, summary, told } from "./report.ts";
import { shown } from "./safe.ts";

/**
 * JUnit XML: a suite for each file that has problems, a case for each problem. Only fel fail, as with the exit code;
 * warnings and råd pass and tell what they have to say. The last suite says how much was read, so that there is always one.
 */
export const junitReport: Report = (problems, files, { site } = {}) => {
  const suites = [...byFile(problems.map(shown))].map(([file, found]) => suite(file, found, site));
  const { fel } = countsOf(problems);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "Regionsidan", tests: problems.length + 1, failures: fel })}>`,
    ...suites,
    `  <testsuite${attributes({ name: "Innehållet", tests: 1, failures: 0 })}>`,
    `    <testcase${attributes({ name: summary(problems, files), classname: "Innehållet" })}/>`,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
};

function byFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const found = files.get(problem.file);
    if (found) found.push(problem);
    else files.set(problem.file, [problem]);
  }
  return files;
}

function suite(file: string, problems: readonly Problem[], site?: string): string {
  return [
    `  <testsuite${attributes({ name: file, tests: problems.length, failures: countsOf(problems).fel })}>`,
    ...problems.map((problem) => testcase(problem, site)),
    "  </testsuite>",
  ].join("\n");
}

function testcase(problem: Problem, site?: string): string {
  const { rule, severity, file, span, source } = problem;
  const name = `${rule} ${span.line}:${span.column}`;
  const text = `${told(problem)}\n${span.line} | ${source}\nLäs mer: ${helpAddress(rule, site)}`;
  const open = `    <testcase${attributes({ name, classname: file, file, line: span.line })}>`;
  const body =
    severity === "fel"
      ? `<failure${attributes({ type: rule, message: told(problem) })}>${escapedForLogs(text)}</failure>`
      : `<system-out>${escapedForLogs(`${severity}: ${text}`)}</system-out>`;
  return `${open}${body}</testcase>`;
}

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([key, value]) => ` ${key}="${escapedForLogs(String(value))}"`)
    .join("");

/** Text in which `shown` has replaced what XML cannot hold. Lines within may begin with `::`, or hold `##[`, which build logs take for commands. */
const escapedForLogs = (text: string): string =>
  escapeXml(text)
    .replace(/##(?=\w*\[)/g, "#&#35;")
    .replace(/^(\s*):/gm, "$1&#58;");
