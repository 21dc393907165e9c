import { sidaschema } from "../../schemas/sida.ts";
import type { SourceFile } from "../check/source-file.ts";
import { type FileResult, withheld } from "./file-result.ts";
import { readFile } from "./read-file.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readNotis } from "./read-notis.ts";
import { headingIds, referencesOf } from "./references.ts";
import { allFaults, type Judged } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

export function readContentFile(file: ContentFile, by: Judged): FileResult {
  const { source, problems, digest } = readFile(file);
  if (source.text === "" && problems.length > 0) return { problems, references: [] };
  const result = file.mapp === "sidor" ? readSida(source, file, by) : readNotis(source, file, by);
  const all: FileResult = { ...result, problems: [...problems, ...result.problems] };
  if (digest) all.digest = digest;
  return withheld(all);
}

function readSida(source: SourceFile, file: ContentFile, by: Judged): FileResult {
  const page = readMarkdown(source, () => sidaschema(file.slug));
  const faults = allFaults(page, source.text, file, by);
  const problems = faults.map((fault) => source.problem(fault));
  const references = referencesOf(page, source, file.slug);
  const found = { problems, references, ...headingIds(page) };
  if (!page.falt || !page.brodtext) return found;
  return { ...found, sida: { ...page.falt, slug: file.slug, brodtext: page.brodtext } };
}
