import type { Datum } from "../../schemas/datum.ts";
import type { NotisFalt } from "../../schemas/notis.ts";
import type { Register } from "../../schemas/register.ts";
import type { Fault } from "../check/problem.ts";
import type { FileContext } from "../check/rule.ts";
import { fileRules } from "../check/rules/index.ts";
import { bodyText } from "./body-text.ts";
import type { MarkdownFile } from "./read-markdown.ts";
import type { ContentFile } from "./tree.ts";
import type { YamlTree } from "./yaml.ts";

/** What everything is judged by besides the file itself. */
export type Judged = { register: Register; today: Datum };

/** Everything wrong with one file by itself: what its reading found, and its rules. */
export function allFaults(parts: MarkdownFile<unknown>, source: string, file: ContentFile, by: Judged): Fault[] {
  const found = ruleFaults(parts, source, file, by);
  return found.some(isLostText) ? toldOnce(parts.faults, found) : [...parts.faults, ...found];
}

const isLostText = ({ rule }: Fault): boolean => rule === "bortkommen-kommentar";

/** A field that is wrong because the rest of its text was taken for a comment is told as wrong, with the way out of the comment. */
function toldOnce(faults: readonly Fault[], found: readonly Fault[]): Fault[] {
  const lost = new Map(found.filter(isLostText).map((fault) => [fault.start, fault]));
  const told = faults.map(({ fix, ...fault }) => {
    const cause = lost.get(fault.start);
    return cause ? { ...fault, hint: `${cause.message} ${cause.hint}` } : { ...fault, fix };
  });
  const starts = new Set(faults.map(({ start }) => start));
  return [...told, ...found.filter((fault) => !isLostText(fault) || !starts.has(fault.start))];
}

/** What the rules for one file find in it, as far as it could be read. */
function ruleFaults(parts: MarkdownFile<unknown>, source: string, file: ContentFile, by: Judged): Fault[] {
  const context = contextOf(parts, source, file, by);
  const faults: Fault[] = [];
  for (const { id, when, check } of fileRules)
    if (!when || when(context)) for (const finding of check?.(context) ?? []) faults.push({ ...finding, rule: id });
  return faults;
}

export function contextOf(
  { tree, rendered, falt, bodyStart }: MarkdownFile<unknown>,
  source: string,
  file: ContentFile,
  by: Judged,
): FileContext {
  const data = typeof tree?.data === "object" && tree.data !== null ? (tree.data as Record<string, unknown>) : {};
  return {
    ...by,
    file,
    source,
    data,
    tree: tree ?? NO_TREE,
    falt: file.mapp === "sidor" ? undefined : (falt as NotisFalt | undefined),
    text: rendered?.text ?? bodyText("", bodyStart, []),
  };
}

/** Front matter that cannot be read has no places but the beginning of the file. */
const NO_TREE: YamlTree = { data: undefined, faults: [], valueSpan: () => [0, 3], keySpan: () => [0, 3] };
