import { appendFileSync, existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { Datum } from "../../schemas/datum.ts";
import { EXIT, UsageError } from "../arguments.ts";
import type { Loaded } from "../content/load.ts";
import { loadInParallel } from "../content/load-parallel.ts";
import { readable } from "../content/readable.ts";
import type { ContentFile } from "../content/tree.ts";
import { baseProblems, changedSince } from "./base.ts";
import { type Change, diffOf, fixContent, writeFixes } from "./fix.ts";
import { masked } from "./masked.ts";
import type { Problem } from "./problem.ts";
import { type Format, formats } from "./report/index.ts";
import { markdownReport } from "./report/markdown.ts";
import { countsOf, type ReportOptions } from "./report/report.ts";
import { inLog } from "./report/safe.ts";

/** One run of the validator. `paths` choose what is shown; everything is read in any case, since notices point at one another. */
export type Request = {
  root: string;
  today: Datum;
  paths: readonly string[];
  format: Format;
  /** More warnings than this is a failure of its own. */
  maxWarnings: number | undefined;
  options: ReportOptions;
  /** Commit or branch that the change is held against: its changed files come first, and it tells what was published before. */
  base: string | undefined;
  /** Write the sure mends. */
  fix: boolean;
  /** Show the sure mends instead of the report. */
  diff: boolean;
  /** File that GitHub shows at the end of the run. */
  summaryFile: string | undefined;
};

/** What goes to stdout and to stderr, and the exit code. */
export type Outcome = { report: string; log: string[]; code: number };

/** Checks the content, and mends it where asked to; the verdict is of what then stands in the files. @throws UsageError */
export async function validateContent(request: Request): Promise<Outcome> {
  const { root, format, maxWarnings, base, summaryFile } = request;
  const isWanted = inside(request.paths.map((path) => withinContent(path, root)));
  const changes = request.fix || request.diff ? fixContent(root, request.today).filter(isWanted) : [];
  if (request.fix) writeFixes(changes);
  const changed = base === undefined ? undefined : changedSince(base, root);
  const { problems, files } = await found(request, isWanted, changed);
  const options = { ...request.options, ...(changed && { changed }) };
  if (format === "github" && summaryFile) appendFileSync(summaryFile, markdownReport(problems, files, options));
  const { code, log } = verdict(problems, maxWarnings);
  return {
    report: request.diff ? shownDiff(changes) : formats[format](problems, files, options),
    log: [...(request.fix ? [mended(changes)] : []), ...(log ? [log] : [])],
    code,
  };
}

type IsWanted = (of: { file: string } | { path: string }) => boolean;

async function found(
  { root, today, base, paths }: Request,
  isWanted: IsWanted,
  changed?: ReadonlySet<string>,
): Promise<Omit<Loaded, "innehall">> {
  const isAsked = (file: ContentFile) => (paths.length > 0 ? isWanted(file) : (changed?.has(file.path) ?? false));
  const { innehall, problems, files } = await loadInParallel(root, today, false, { isAsked });
  // Without registers nothing has been judged, whatever was asked for.
  if (!innehall) return { problems, files };
  const all = base === undefined ? problems : readable([...problems, ...baseProblems(root, base, today)]);
  return { problems: all.filter(isWanted), files };
}

/** A line of a file may look like a command of a build log, in a diff as elsewhere, and may hold what no log may keep. */
const shownDiff = (changes: readonly Change[]): string =>
  masked(changes.map(diffOf).join("")).split("\n").map(inLog).join("\n");

const mended = (changes: readonly Change[]): string =>
  changes.length === 0
    ? "Inget gick att rätta av sig självt."
    : `Rättade ${changes.length} ${changes.length === 1 ? "fil" : "filer"}: ${masked(changes.map(({ path }) => path).join(", "))}.`;

function verdict(problems: readonly Problem[], maxWarnings = Number.POSITIVE_INFINITY): { code: number; log?: string } {
  const { fel, varning } = countsOf(problems);
  if (fel > 0) return { code: EXIT.content };
  if (varning <= maxWarnings) return { code: EXIT.ok };
  return { code: EXIT.warnings, log: `Det finns fler varningar än --max-warnings ${maxWarnings} tillåter.` };
}

/** What is wrong with a folder is wrong with all that lies in it. */
const inside =
  (wanted: readonly string[]): IsWanted =>
  (of) => {
    const file = "file" in of ? of.file : of.path;
    return wanted.length === 0 || wanted.some((path) => isWithin(file, path) || isWithin(path, file));
  };

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** A path as the problems name it. */
function withinContent(path: string, root: string): string {
  if (!existsSync(path)) throw new UsageError(`Filen ”${path}” finns inte.`);
  const inside = relative(resolve(root), resolve(path));
  if (inside.startsWith("..")) throw new UsageError(`”${path}” ligger inte i ${root}.`);
  return [root, ...inside.split(sep).filter(Boolean)].join("/");
}
