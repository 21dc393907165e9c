import type { Notis } from "../../schemas/notis.ts";
import { type Sida, SidaFalt } from "../../schemas/sida.ts";
import type { Problem } from "../check/problem.ts";
import type { Reference } from "../check/rule.ts";
import type { SourceFile } from "../check/source-file.ts";
import { readFile } from "./read-file.ts";
import { readMarkdown } from "./read-markdown.ts";
import { type PlacedNotis, readNotis } from "./read-notis.ts";
import { referencesOf } from "./references.ts";
import { type Judged, ruleFaults } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

/** All there is to say of one file by itself. Plain data, so that it can come from another thread. `notis` or `sida` only when it has no errors. */
export type FileResult = {
  problems: Problem[];
  references: Reference[];
  placed?: PlacedNotis;
  notis?: Notis;
  sida?: Sida;
  /** Names the bytes that this was read from. */
  digest?: string;
};

/** What is wrong with a file and what it points at, without the notice itself: most of the memory. */
export const withoutText = ({ notis: _, sida: __, ...result }: FileResult): FileResult => result;

export function readContentFile(file: ContentFile, by: Judged): FileResult {
  const { source, problems, digest } = readFile(file);
  if (source.text === "" && problems.length > 0) return { problems, references: [] };
  const { notis, sida, ...result } = file.mapp === "sidor" ? readSida(source, file, by) : readNotis(source, file, by);
  const all = { ...result, ...(digest && { digest }), problems: [...problems, ...result.problems] };
  if (all.problems.some(({ severity }) => severity === "fel")) return all;
  return { ...all, ...(notis && { notis }), ...(sida && { sida }) };
}

function readSida(source: SourceFile, file: ContentFile, by: Judged): FileResult {
  const page = readMarkdown(source, () => SidaFalt);
  const faults = [...page.faults, ...ruleFaults(page, source.text, file, by)];
  const problems = faults.map((fault) => source.problem(fault));
  const references = referencesOf(page, source, file.slug);
  if (!page.falt || !page.brodtext) return { problems, references };
  return { problems, references, sida: { ...page.falt, slug: file.slug, brodtext: page.brodtext } };
}
