import {
  type Document,
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLError,
} from "yaml";
import type { Fault } from "../check/problem.ts";
import { characterFaults } from "./decode.ts";
import { hardSpaceThatParts } from "./hard-spaces.ts";
import { moved } from "./slip.ts";
import { syntaxErrors } from "./yaml-document.ts";
import { yamlSentences } from "./yaml-sentences.ts";
import { slipBehind } from "./yaml-slips.ts";

const MAX_DEPTH = 4;

/** Everything wrong with a parsed YAML document as such; `offset` is where `source` begins in the file. */
export function yamlFaults(doc: Document, source: string, offset: number): Fault[] {
  const faults = syntaxFaults(doc, source, offset);
  if (faults.some(({ rule }) => rule !== "dubbel-nyckel")) return faults;
  // A doubled key leaves a tree that can be read, and must be looked through like any.
  const constructs = constructFaults(doc, source, offset);
  const hard = constructs.length === 0 ? hardSpaceThatParts(doc, source) : undefined;
  return [...faults, ...constructs, ...(hard ? [moved(hard.fault, offset)] : [])];
}

/** One broken line makes the parser stumble on the next ones too, so only the first syntax error is told; doubled keys are told each. */
function syntaxFaults(doc: Document, source: string, offset: number): Fault[] {
  const doubled = doc.errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const [first] = syntaxErrors(doc);
  return [
    ...(first ? [syntaxFault(first, source, offset)] : []),
    ...doubled.map((error) => doubledKey(error, source, offset)),
  ];
}

/** After a field that is empty, the library stands where that one's line ends, or its comment. */
function doubledKey({ pos }: YAMLError, source: string, offset: number): Fault {
  const between = /^(?:\s|#.*)*/.exec(source.slice(pos[0]))?.[0] ?? "";
  const start = pos[0] + between.length;
  const key = /^[^:\s]+/.exec(source.slice(start))?.[0] ?? "";
  const message = `Fältet ”${key}” står två gånger. Ta bort det ena, eller slå ihop dem.`;
  return { rule: "dubbel-nyckel", start: offset + start, end: offset + start + key.length, message };
}

const TAGS = new Set([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_DIRECTIVE",
  "BAD_PROP_ORDER",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_DOCS",
  "MULTIPLE_TAGS",
  "TAG_RESOLVE_FAILED",
]);

function syntaxFault(error: YAMLError, source: string, offset: number): Fault {
  const { code, pos } = error;
  const slip = TAGS.has(code) || code === "RESOURCE_EXHAUSTION" ? undefined : slipBehind(error, source);
  if (slip) return moved(slip.fault, offset);
  const start = placeOf(code, source) ?? pos[0];
  return {
    rule: TAGS.has(code) ? "yaml-avancerat" : "yaml-fel",
    start: offset + start,
    end: offset + (start === pos[0] ? Math.max(pos[1], start + 1) : start + 3),
    message: yamlSentences[sentenceFor(code, source.slice(0, start))],
  };
}

/**
 * Where to point instead of where the parser stood: a second document is found where it begins, but the line that ends the first is
 * to go; how deep the parser comes before it gives up depends on the machine.
 */
function placeOf(code: ErrorCode, source: string): number | undefined {
  if (code === "RESOURCE_EXHAUSTION") return Math.max(source.search(/[[{]\s*[[{]/), 0);
  return code === "MULTIPLE_DOCS" ? Math.max(source.search(/^\.\.\./m), 0) : undefined;
}

/** What stumbles at the beginning of a line is nearly always indented wrongly, whatever the parser missed there. */
function sentenceFor(code: ErrorCode, before: string): ErrorCode {
  const puzzled = code === "BLOCK_AS_IMPLICIT_KEY" || code === "MISSING_CHAR" || code === "UNEXPECTED_TOKEN";
  if (puzzled && /\n *$/.test(before)) return "BAD_INDENT";
  return code === "BLOCK_AS_IMPLICIT_KEY" ? "UNEXPECTED_TOKEN" : code;
}

type Range = readonly number[] | null | undefined;
type Add = (rule: Fault["rule"], range: Range, message: string) => void;

/** What YAML allows and we do not, found in the tree; and characters that only its escapes can write. */
function constructFaults(doc: Document, source: string, offset: number): Fault[] {
  const faults: Fault[] = [];
  const add: Add = (rule, range, message) =>
    faults.push({ rule, start: offset + (range?.[0] ?? 0), end: offset + (range?.[1] ?? 1), message });
  walk(doc.contents, 0, source, add);
  if (!isMap(doc.contents) && !isSeq(doc.contents))
    add("yaml-fel", [0, 1], "Här väntades uppgifter, en per rad: ”falt: värde”.");
  return faults;
}

/** Goes through a tree from above; false when it is too deep, and then no more of it is looked at. */
function walk(node: unknown, depth: number, source: string, add: Add): boolean {
  if (isPair(node)) {
    if (isDay(node.key)) add("yaml-fel", node.key.range, dayAsKey(node.key.value));
    if (isMerge(node.key)) add("yaml-avancerat", node.key.range, "Sammanslagning med << stöds inte. Skriv ut fälten.");
    return walk(node.key, depth, source, add) && walk(node.value, depth, source, add);
  }
  if (!isNode(node)) return true;
  const message = forbidden(node);
  if (message) add("yaml-avancerat", node.range, message);
  if (depth > MAX_DEPTH) {
    add("yaml-fel", node.range, yamlSentences.RESOURCE_EXHAUSTION);
    return false;
  }
  for (const fault of escapedFaults(node, source)) add(fault.rule, node.range, fault.message);
  return !isCollection(node) || node.items.every((item) => walk(item, depth + 1, source, add));
}

/** `- 2020-05-01: Ny sista dag`. Told as that, not as fields that are missing. */
const isDay = (key: unknown): key is Scalar<string> =>
  isScalar(key) && typeof key.value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(key.value);

const dayAsKey = (day: string): string =>
  `Ett datum kan inte vara ett fälts namn. Skriv ”datum: ${day}”, och det som hör till det i fält på raderna under.`;

const isMerge = (key: unknown): key is Scalar => isScalar(key) && key.value === "<<";

function forbidden(node: Node): string | undefined {
  if (isAlias(node) || ("anchor" in node && node.anchor))
    return "Hänvisningar med & och * stöds inte. Skriv ut texten, inom citattecken om den börjar med & eller *.";
  return node.tag && !node.tag.startsWith("tag:yaml.org,2002:") ? yamlSentences.TAG_RESOLVE_FAILED : undefined;
}

/** Forbidden characters written as escapes; those that stand there as themselves were told when the file was decoded. */
function escapedFaults(node: Node, source: string): Fault[] {
  if (!isScalar(node) || typeof node.value !== "string" || node.type !== "QUOTE_DOUBLE") return [];
  const { value } = node;
  return characterFaults(value).filter(({ start, end }) => !source.includes(value.slice(start, end)));
}
