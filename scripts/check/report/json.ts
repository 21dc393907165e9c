import { z } from "zod";
import { masked } from "../masked.ts";
import type { Problem, Span } from "../problem.ts";
import { countsOf, editsOf, helpAddress, type Report } from "./report.ts";
import { safeJson } from "./safe.ts";

const Rad = z.int().min(1);

const Plats = z
  .strictObject({
    line: Rad.describe("Rad där felet börjar, den första är 1."),
    column: Rad.describe("Tecken på raden där felet börjar, det första är 1. Räknas i UTF-16-enheter."),
    endLine: Rad.describe("Rad där felet slutar."),
    endColumn: Rad.describe("Första tecknet efter felet."),
  })
  .describe("Var felet står i filen.");

const Anmarkning = z.strictObject({
  rule: z.string().describe("Regelns namn. Det ändras aldrig."),
  severity: z
    .enum(["fel", "varning", "råd"])
    .describe("fel hindrar publicering, varning bör rättas, råd är ett förslag."),
  file: z.string().describe("Filen, från arbetsmappen räknat, med /."),
  span: Plats,
  source: z.string().describe("Raden som felet börjar på."),
  message: z.string().describe("Vad som är fel och vad som kan skrivas i stället."),
  hint: z.string().optional().describe("Ett förslag."),
  edits: z
    .array(z.strictObject({ span: Plats, text: z.string().describe("Det som ska stå där i stället.") }))
    .optional()
    .describe("Ersättningar som säkert rättar felet, när det finns sådana."),
  help: z.string().describe("Var regelns hjälp står: en adress, eller en sökväg på webbplatsen."),
});

/** What `--format json` writes. Keys are only ever added under the same version. */
export const Rapport = z
  .strictObject({
    version: z.literal(1).describe("Formatets version."),
    files: z.int().min(0).describe("Antal filer som har lästs."),
    counts: z
      .strictObject({ fel: z.int().min(0), varningar: z.int().min(0), rad: z.int().min(0) })
      .describe("Antal av varje allvar."),
    problems: z.array(Anmarkning).describe("Allt som hittades, efter fil och plats."),
  })
  .describe("Validatorns rapport, från npm run validate -- --format json.");

export type Rapport = z.output<typeof Rapport>;

/** The report for programs, as `Rapport` describes it. */
export const jsonReport: Report = (problems, files, { site } = {}) => {
  const { fel, varning, råd } = countsOf(problems);
  const rapport: Rapport = {
    version: 1,
    files,
    counts: { fel, varningar: varning, rad: råd },
    problems: problems.map((problem) => anmarkning(problem, site)),
  };
  return safeJson(rapport);
};

/** Key by key, so that what a problem may carry besides never slips out undescribed. */
function anmarkning(problem: Problem, site?: string): Rapport["problems"][number] {
  const { rule, severity, file, source, message, hint } = problem;
  const edits = editsOf(problem).map(({ span, text }) => ({ span: plats(span), text }));
  return {
    ...{ rule, severity, file: masked(file), span: plats(problem.span), source, message },
    ...(hint !== undefined && { hint }),
    ...(edits.length > 0 && { edits }),
    help: helpAddress(rule, site),
  };
}

const plats = ({ line, column, endLine, endColumn }: Span) => ({ line, column, endLine, endColumn });
