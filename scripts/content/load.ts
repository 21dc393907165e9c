import type { Datum } from "../../schemas/datum.ts";
import type { Notis } from "../../schemas/notis.ts";
import { senastForst } from "../../schemas/ordning.ts";
import { type Sida, SidaFalt } from "../../schemas/sida.ts";
import type { Innehall } from "../../schemas/site.ts";
import type { Problem } from "../check/problem.ts";
import type { LoadedNotis, Reference } from "../check/rule.ts";
import { siteRules } from "../check/rules/index.ts";
import { presentable, SourceFile } from "../check/source-file.ts";
import { addressOf, knownAddresses } from "./addresses.ts";
import { deepFreeze } from "./freeze.ts";
import { readFile } from "./read-file.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readNotis } from "./read-notis.ts";
import { readRegister } from "./read-register.ts";
import { referencesOf } from "./references.ts";
import { type Judged, ruleFaults } from "./rule-faults.ts";
import { type ContentFile, listContent } from "./tree.ts";

/** Everything the content says and everything wrong with it. `innehall` is missing when the registers cannot be read. */
export type Loaded = { innehall?: Innehall; problems: Problem[]; files: number };

/** The one way from files to typed notices, for the validator and the build alike. Problems come by file and position. */
export function loadContent(root: string, today: Datum): Loaded {
  const tree = listContent(root);
  const problems = tree.faults.map(({ path, ...fault }) =>
    new SourceFile(path, "").problem({ ...fault, start: 0, end: 1 }),
  );
  const inRegister = (file: ContentFile) => file.mapp === "register";
  const read = readRegister(tree.files.filter(inRegister), root);
  problems.push(...read.problems);
  const rest = tree.files.filter((file) => !inRegister(file));
  if (!read.register) return { problems: readable(problems), files: tree.files.length };
  const by = { register: read.register, today };
  const parts = readAll(rest, by);
  problems.push(...parts.problems, ...acrossFiles(parts, rest, by));
  return {
    innehall: deepFreeze({ ...parts.innehall, register: read.register }),
    problems: readable(problems),
    files: tree.files.length,
  };
}

type Parts = {
  innehall: { notiser: Notis[]; sidor: Sida[] };
  loaded: LoadedNotis[];
  references: Reference[];
  problems: Problem[];
};

function readAll(files: readonly ContentFile[], by: Judged): Parts {
  const parts: Parts = { innehall: { notiser: [], sidor: [] }, loaded: [], references: [], problems: [] };
  for (const file of files) {
    const { source, problems } = readFile(file);
    parts.problems.push(...problems);
    if (source.text === "" && problems.length > 0) continue;
    if (file.mapp === "sidor") readSida(source, file, by, parts);
    else addNotis(readNotis(source, file, by), problems, parts);
  }
  parts.innehall.notiser.sort(senastForst);
  return parts;
}

function addNotis(read: ReturnType<typeof readNotis>, before: Problem[], parts: Parts): void {
  parts.problems.push(...read.problems);
  parts.references.push(...read.references);
  if (read.loaded) parts.loaded.push(read.loaded);
  if (read.notis && !before.some(({ severity }) => severity === "fel")) parts.innehall.notiser.push(read.notis);
}

function readSida(source: SourceFile, file: ContentFile, by: Judged, parts: Parts): void {
  const page = readMarkdown(source, () => SidaFalt);
  const { falt, brodtext } = page;
  const faults = [...page.faults, ...ruleFaults(page, source.text, file, by)];
  parts.problems.push(...faults.map((fault) => source.problem(fault)));
  parts.references.push(...referencesOf(page, source, file.slug));
  if (falt && brodtext && faults.length === 0) parts.innehall.sidor.push({ ...falt, slug: file.slug, brodtext });
}

function acrossFiles({ references, loaded }: Parts, files: readonly ContentFile[], by: Judged): Problem[] {
  const context = {
    references,
    ...by,
    notiser: loaded,
    adresser: knownAddresses(files, references, by.register),
    filer: new Set(files.map(addressOf)),
  };
  return siteRules.flatMap(({ id, severity, checkSite }) =>
    [...(checkSite?.(context) ?? [])].map(({ hint, ...finding }) =>
      presentable({ ...finding, rule: id, severity, ...(hint && { hint }) }),
    ),
  );
}

/** More of a kind than anyone mends at a time. A file made to flood the report must not bury what is told of the others. */
const MAX_PER_FILE = 50;

function readable(problems: Problem[]): Problem[] {
  const counts = new Map<string, number>();
  return problems.sort(byPlace).filter(({ file, severity }) => {
    const count = (counts.get(`${severity} ${file}`) ?? 0) + 1;
    counts.set(`${severity} ${file}`, count);
    return count <= MAX_PER_FILE;
  });
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.span.line - b.span.line ||
  a.span.column - b.span.column ||
  (a.rule < b.rule ? -1 : 1);
