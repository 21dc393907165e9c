import { EXIT } from "../arguments.ts";
import type { Problem } from "../check/problem.ts";
import { formats } from "../check/report/index.ts";
import { siteRules } from "../check/rules/index.ts";
import { validateContent } from "../check/run.ts";
import { decode } from "../content/decode.ts";
import { splitFences } from "../content/fences.ts";
import { type Begun, finishLoading, type Loaded } from "../content/load.ts";
import { readContentFile } from "../content/read-content-file.ts";
import { plainVerdict } from "./plain-yaml.ts";

/** A part of a longer number is none. */
const PERSONNUMMER = /(?<!\d[.,]?)19121212-1212(?![.,]?\d)/;
/** The whole validator also lists and reads the registers, so it is run on every so many documents only. */
const WHOLE_RUN_EVERY = 200;
let count = 0;

/** The first promise that the loader breaks for a document that lies in the content, or nothing. */
export async function broken(
  begun: Begun,
  root: string,
  today: string,
  document: Uint8Array,
): Promise<string | undefined> {
  const load = (): Loaded =>
    finishLoading(begun, begun.by ? begun.files.map((file) => readContentFile(file, begun.by ?? expected())) : []);
  const first = load();
  if (JSON.stringify(first) !== JSON.stringify(load())) return "Samma dokument fick två olika utslag.";
  return (
    placeOutside(first.problems, document) ??
    forged(first) ??
    shownAlthoughWrong(first) ??
    readOtherwise(document) ??
    (count++ % WHOLE_RUN_EVERY === 0 ? await otherVerdict(first, root, today) : undefined)
  );
}

const expected = (): never => {
  throw new Error("Registren gick inte att läsa.");
};

/** Every problem stands somewhere in its file. */
function placeOutside(problems: readonly Problem[], document: Uint8Array): string | undefined {
  const lines = decode(document).text.split("\n");
  const inside = (line: number, column: number) =>
    line >= 1 && column >= 1 && line <= lines.length + 1 && column <= (lines[line - 1] ?? "").length + 2;
  const lost = problems.find(
    ({ span: { line, column, endLine, endColumn } }) =>
      !inside(line, column) ||
      !inside(endLine, endColumn) ||
      endLine < line ||
      (endLine === line && endColumn < column),
  );
  return lost && `${lost.rule} står utanför filen: ${JSON.stringify(lost.span)}`;
}

/** No report holds a line that a build log obeys, a character that moves the cursor, or a personnummer that no rule's help has. */
function forged({ problems, files }: Loaded): string | undefined {
  const report = formats.text(problems, files);
  for (const line of report.split("\n")) {
    if (/^\s*::|##\w*\[/.test(line)) return `En rad i rapporten är en order: ${JSON.stringify(line)}`;
    if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(line))
      return `En rad i rapporten har ett styrtecken: ${JSON.stringify(line)}`;
    if (PERSONNUMMER.test(line)) return `En rad i rapporten har ett personnummer: ${JSON.stringify(line)}`;
  }
  JSON.parse(formats.json(problems, files));
  return undefined;
}

const wrong = (problems: readonly Problem[]) => problems.some(({ severity }) => severity === "fel");

/** A notice is handed on exactly when nothing is wrong with it by itself. What is wrong with it among the others, such as a link to nowhere, stops the build. */
function shownAlthoughWrong({ innehall, problems }: Loaded): string | undefined {
  const shown = (innehall?.notiser.length ?? 0) > 0;
  const isWrong = wrong(problems.filter(({ rule }) => siteRules.every(({ id }) => id !== rule)));
  return shown === isWrong ? `Notisen visas: ${shown}, fast den är fel: ${isWrong}` : undefined;
}

/** Front matter that is read as plain lines is what YAML says it is. */
function readOtherwise(document: Uint8Array): string | undefined {
  const split = splitFences(decode(document).text);
  const verdict = "rule" in split ? "silent" : plainVerdict(split.frontMatter);
  return typeof verdict === "string" ? undefined : `Uppgifterna lästes som ${verdict.differs}`;
}

/** The validator's exit code says what the build does with the same result. */
async function otherVerdict(loaded: Loaded, root: string, today: string): Promise<string | undefined> {
  const asked = { paths: [], format: "text", maxWarnings: undefined, options: {}, summaryFile: undefined } as const;
  const { code } = await validateContent({ root, today, ...asked, base: undefined, fix: false, diff: false });
  const refuses = !loaded.innehall || wrong(loaded.problems);
  return (code === EXIT.content) === refuses ? undefined : `Kontrollen svarar ${code}, men bygget vägrar: ${refuses}`;
}
