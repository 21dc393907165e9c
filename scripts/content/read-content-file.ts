import { sidaschema } from "../../schemas/sida.ts";
import type { SourceFile } from "../check/source-file.ts";
import { completed, type FileResult, type FoundInFile } from "./file-result.ts";
import { readFile } from "./read-file.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readNotis } from "./read-notis.ts";
import { headingIds, referencesOf } from "./references.ts";
import { allFaults, type Judged } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

/** Reads a file. The notice or page itself is only made where it `isWanted`. */
export function readContentFile(file: ContentFile, by: Judged, isWanted = true): FileResult {
  const { source, problems, digest } = readFile(file);
  if (source.text === "" && problems.length > 0) return { problems, references: [] };
  const found = file.mapp === "sidor" ? readSida(source, file, by) : readNotis(source, file, by);
  const all: FoundInFile = { ...found, problems: [...problems, ...found.problems] };
  if (digest) all.digest = digest;
  return completed(all, isWanted);
}

function readSida(source: SourceFile, file: ContentFile, by: Judged): FoundInFile {
  const parts = readMarkdown(source, () => sidaschema(file.slug));
  const faults = allFaults(parts, source.text, file, by);
  const problems = faults.map((fault) => source.problem(fault));
  const references = referencesOf(parts, source, file.slug);
  const found = { problems, references, ...headingIds(parts) };
  const { falt, rendered } = parts;
  if (!falt || !rendered) return found;
  return { ...found, whole: () => ({ sida: { ...falt, slug: file.slug, brodtext: rendered.brodtext() } }) };
}
