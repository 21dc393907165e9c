import { antal, versal } from "../../schemas/format.ts";
import { asCode, asText, link } from "../check/report/escape-markdown.ts";
import type { CommentContext } from "./comment-context.ts";
import { noticeSection } from "./comment-notice.ts";
import { problemSections } from "./comment-problems.ts";
import type { Granskning } from "./granskning.ts";

/** GitHub takes 65,536 characters. */
const MOST = 60_000;

/** The review as a comment in Markdown: what is wrong first, then how each notice will look and what its readers get. */
export function reviewComment(granskning: Granskning, context: CommentContext): string {
  const { notiser, flerNotiser, problem } = granskning;
  const sections = [
    headline(granskning),
    ...(context.outside ? [OUTSIDE] : []),
    ...(problem.length > 0 ? problemSections(granskning, context) : []),
    ...notiser.map(noticeSection),
    ...(flerNotiser > 0 ? [`… och ${antal(flerNotiser, "notis", "notiser")} till.`] : []),
    ...consequences(granskning),
    ...otherFiles(granskning),
  ];
  const [fitting, left] = fittingOf(sections);
  const more =
    left > 0 ? [`Allt får inte plats här. Resten står i ${link("körningens sammanfattning", context.run)}.`] : [];
  return [...fitting, ...more, footer(context)].join("\n\n");
}

/** The comment when there is no review to be had. */
export const noReviewComment = (run: string): string =>
  `### Kontrollen gick inte att genomföra\n\nDet behöver inte vara något fel i det du har skrivit. Den som sköter koden ser mer i ${link("körningen", run)}.`;

const OUTSIDE =
  "> **Ändringen rör också annat än innehållet.** Det granskas för sig av den som sköter koden, och kan ha påverkat det som står här. Lägg helst innehåll och kod i var sitt ändringsförslag.";

function headline({ antal: { fel, varningar }, last, filer, felSedanTidigare, notiser }: Granskning): string {
  const before =
    felSedanTidigare > 0
      ? ` ${versal(antal(felSedanTidigare, "fel", "fel"))} fanns sedan tidigare i filer som du inte har ändrat.`
      : "";
  if (!last) return "### Registren går inte att läsa\n\nRätta dem först. Resten av innehållet är inte granskat.";
  if (fel > 0)
    return `### ${antal(fel, "fel", "fel")} att rätta\n\nRätta i samma ändringsförslag, så kontrolleras det igen och den här kommentaren skrivs om.${before}`;
  if (filer === 0) return `### Inget innehåll är ändrat\n\nDet finns inget att granska här.${before}`;
  const seen = notiser.length > 0 ? " Så här blir det:" : "";
  return varningar > 0
    ? `### Inga fel, men ${antal(varningar, "varning", "varningar")}\n\nDet går att publicera. Läs gärna igenom varningarna först.${before}${seen}`
    : `### Innehållet stämmer\n\nTack! Inga fel och inga varningar.${before}${seen}`;
}

function consequences({ foljder }: Granskning): string[] {
  if (foljder.length === 0) return [];
  const lines = foljder.map(
    ({ titel, adress, fore, efter }) =>
      `- ${asText(titel)} (${asCode(`/${adress}/`)}): ${asText(fore ?? "utan status")} → ${asText(efter ?? "utan status")}`,
  );
  return [`#### Följder för andra notiser\n\n${lines.join("\n")}`];
}

function otherFiles({ andraFiler }: Granskning): string[] {
  if (andraFiler.length === 0) return [];
  return [`#### Också ändrat\n\n${andraFiler.map((file) => `- ${asCode(file)}`).join("\n")}`];
}

function footer({ run, downloads = [] }: CommentContext): string {
  const links = [...downloads.map(({ text, address }) => link(text, address)), link("Hela körningen", run)];
  return `---\n\n${links.join(" · ")}`;
}

/** As many sections from the first on as there is room for, and how many are left. */
function fittingOf(sections: readonly string[]): [string[], number] {
  let length = 0;
  const fitting = sections.filter((section) => {
    length += section.length + 2;
    return length <= MOST;
  });
  return [fitting, sections.length - fitting.length];
}
