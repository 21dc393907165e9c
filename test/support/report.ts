import { textReport } from "../../scripts/check/report/text.ts";
import { type Files, loadFiles } from "./content.ts";
import { validNotis, withFields } from "./notices.ts";

/** The whole report an editor would see for a content folder with these files in it. */
export function reportFor(files: Files): string {
  const { problems, files: count } = loadFiles(files);
  return textReport(problems, count);
}

/** The same for one insats with these fields put in. */
export const report = (fields: string) =>
  reportFor({ "insatser/foretagsjour.md": withFields(validNotis("insats"), fields) });
