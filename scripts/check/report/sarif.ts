import { masked } from "../masked.ts";
import type { Problem, Severity, Span } from "../problem.ts";
import { visibleExamples } from "../rule-help.ts";
import { rules } from "../rules/index.ts";
import { fingerprints } from "./fingerprints.ts";
import { editsOf, helpAddress, type Report, told } from "./report.ts";
import { safeJson } from "./safe.ts";

const LEVELS: Record<Severity, "error" | "warning" | "note"> = { fel: "error", varning: "warning", råd: "note" };

/** SARIF 2.1.0, for code scanning and editors. `helpUri` must be a whole address, so rules have one when the site's is known. */
export const sarifReport: Report = (problems, _files, { site } = {}) => {
  const driver = { name: "Regionsidan", language: "sv", rules: ruleList(site) };
  const prints = fingerprints(problems);
  const results = problems.map((problem, i) => result(problem, prints[i] ?? ""));
  return safeJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, language: "sv", columnKind: "utf16CodeUnits", results }],
  });
};

const ruleList = (site?: string) =>
  rules.map((rule) => ({
    id: rule.id,
    shortDescription: { text: `${rule.titel}.` },
    fullDescription: { text: rule.why },
    help: {
      text: helpText(rule.why, visibleExamples(rule), plainCode),
      markdown: helpText(rule.why, visibleExamples(rule), fenced),
    },
    ...(site && { helpUri: helpAddress(rule.id, site) }),
    defaultConfiguration: { level: LEVELS[rule.severity] },
  }));

function helpText(why: string, examples: ReturnType<typeof visibleExamples>, code: (text: string) => string): string {
  return [why, ...examples.map(({ fel, ratt }) => `Fel:\n\n${code(fel)}\n\nRätt:\n\n${code(ratt)}`)].join("\n\n");
}

const plainCode = (text: string) => text.replace(/^/gm, "    ");
/** A fence longer than any in the text. */
const fenced = (text: string) => {
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return `${fence}\n${text}\n${fence}`;
};

const ruleIndex = new Map<string, number>(rules.map(({ id }, i) => [id, i]));

function result(problem: Problem, fingerprint: string) {
  const { rule, severity, file, span, source } = problem;
  const artifactLocation = location(masked(file));
  const replacements = editsOf(problem).map(replacement);
  const contextRegion = { startLine: span.line, snippet: { text: source } };
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule),
    level: LEVELS[severity],
    message: { text: told(problem) },
    locations: [{ physicalLocation: { artifactLocation, region: region(span), ...(source && { contextRegion }) } }],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(replacements.length > 0 && { fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] }),
  };
}

const replacement = ({ span, text }: { span: Span; text: string }) => ({
  deletedRegion: region(span),
  insertedContent: { text },
});

const region = ({ line, column, endLine, endColumn }: Span) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

/** A path from the working folder stays one; a whole path becomes a file address. */
function location(file: string) {
  const uri = file
    .replace(/\p{Cs}/gu, "�")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return file.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}
