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
import { yamlSentences } from "./yaml-sentences.ts";

const MAX_DEPTH = 4;

/** Everything wrong with a parsed YAML document as such; `offset` is where `source` begins in the file. */
export function yamlFaults(doc: Document, source: string, offset: number): Fault[] {
  const faults = syntaxFaults(doc, source, offset);
  // A doubled key leaves a tree that can be read, and must be looked through like any.
  return faults.some(({ rule }) => rule !== "dubbel-nyckel")
    ? faults
    : [...faults, ...constructFaults(doc, source, offset)];
}

/** One broken line makes the parser stumble on the next ones too, so only the first syntax error is told; doubled keys are told each. */
function syntaxFaults(doc: Document, source: string, offset: number): Fault[] {
  const all = [...doc.errors, ...doc.warnings];
  const doubled = all.filter(({ code }) => code === "DUPLICATE_KEY");
  const [first] = all.filter(({ code }) => code !== "DUPLICATE_KEY").sort((a, b) => a.pos[0] - b.pos[0]);
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

function syntaxFault({ code, pos }: YAMLError, source: string, offset: number): Fault {
  const colon = code === "BLOCK_AS_IMPLICIT_KEY" ? colonFault(source, pos[0], offset) : undefined;
  if (colon) return colon;
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

/** `titel: Nytt stöd: ansök nu`: the commonest fault of all, so the corrected line is shown whole. */
function colonFault(source: string, pos: number, offset: number): Fault | undefined {
  const lineStart = source.lastIndexOf("\n", pos - 1) + 1;
  const line = source.slice(lineStart).split("\n", 1)[0] ?? "";
  const match = /^(\s*(?:- )?[^\s:]+:\s+|\s*- )(.*\S)\s*$/.exec(line);
  if (!match) return undefined;
  const [, before = "", text = ""] = match;
  if (!/:(\s|$)/.test(text)) return undefined;
  const quoted = `"${text.replace(/["\\]/g, "\\$&")}"`;
  const start = offset + lineStart + before.length;
  return {
    rule: "kolon-i-text",
    start,
    end: start + text.length,
    message: yamlSentences.BLOCK_AS_IMPLICIT_KEY,
    hint: `Skriv: ${before.trimStart()}${quoted}`,
    ...(isWholeText(before, text, source.slice(lineStart + line.length + 1)) && { fix: { text: quoted } }),
  };
}

/** Is the rest of the line surely the text, all of it, of a field? Not with a comment after it, quotes of its own, or a line that goes on. */
function isWholeText(before: string, text: string, rest: string): boolean {
  if (!/^\s*(?:- )?[a-z_]+:\s+$/.test(before) || /\s#|^["'[{|>&*!%@`#?]/.test(text)) return false;
  const indent = (line: string) => line.search(/[^ ]|$/);
  const next = rest.split("\n").find((one) => one.trim() !== "");
  return next === undefined || indent(next) <= indent(before.replace("- ", "  ")) || next.trimStart().startsWith("#");
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
