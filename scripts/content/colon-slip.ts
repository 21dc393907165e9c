import type { Fault } from "../check/problem.ts";
import { isKnownKey } from "./known-keys.ts";
import type { FindSlip, Slip } from "./slip.ts";
import { blockAt, type Line, parentOf, valueStart } from "./yaml-lines.ts";
import { yamlSentences } from "./yaml-sentences.ts";

const COLON = /:(?:\s|$)/;

/** Signs that a text cannot begin with unless it is something else than words. */
const MEANS_MORE = /^["'[{|>&*!%@`#?]|\s#/;

/** `titel: Nytt stöd: ansök nu`, also when the text goes on over lines and the colon stands in one below. */
export const colonSlip: FindSlip = (lines, at, { code }) => {
  const line = lines[at];
  if (!line) return undefined;
  const before = lines[at - 1];
  const isBelowKey = before?.key !== undefined && before.value === "" && line.indent > before.column;
  if (code === "MULTILINE_IMPLICIT_KEY" && isBelowKey && line.key === undefined)
    return overLines(line, blockAt(lines, at - 1).slice(2), before.key);
  if (code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  const below = blockAt(lines, at).slice(1);
  return below.some(({ text }) => !text.trimStart().startsWith("#"))
    ? overLines(line, below, parentOf(lines, at))
    : onOneLine(line);
};

/** The commonest fault of all, so the corrected line is shown whole. */
function onOneLine(line: Line): Slip | undefined {
  const before = line.text.slice(0, valueStart(line) - line.start);
  if (before.trim() === "" || !COLON.test(line.value)) return undefined;
  const text = line.value.trimEnd();
  const quoted = `"${text.replace(/["\\]/g, "\\$&")}"`;
  // Surely the text, all of it, of a field? Not with a comment after it, or quotes of its own.
  const isSure = /^[a-z_]+$/.test(line.key ?? "") && !MEANS_MORE.test(text);
  const fault = { ...faultOn(line, line.value), hint: `Skriv: ${before.trimStart()}${quoted}` };
  const { start, end } = fault;
  return { fault: { ...fault, ...(isSure && { fix: { text: quoted } }) }, edits: [{ start, end, text: quoted }] };
}

/** Not when one of them is a field within `parent`, which stands in the wrong place. */
function overLines(line: Line, below: readonly Line[], parent: string | undefined): Slip | undefined {
  if (below.some(({ key }) => key !== undefined && isKnownKey(key, parent))) return undefined;
  const text = [line.value, ...below.map((one) => one.text)].join("\n").trimEnd();
  const quote = ['"', "'"].find((one) => !text.includes(one) && !(one === '"' && text.includes("\\")));
  const faulty = COLON.test(line.value) ? line : below.find((one) => COLON.test(one.text));
  if (!faulty || !quote || MEANS_MORE.test(text)) return undefined;
  const words = text.split(/\s+/);
  const hint = `Skriv ${quote} före ”${words[0]}” och efter ”${words.at(-1)}”.`;
  const start = valueStart(line);
  const edits = [{ start, end: start + text.length, text: quote + text + quote }];
  return { fault: { ...faultOn(faulty, faulty === line ? line.value : faulty.text.trimStart()), hint }, edits };
}

/** `text` is the end of its line. */
function faultOn({ start, text: whole }: Line, text: string): Fault {
  const from = start + whole.length - text.length;
  const message = yamlSentences.BLOCK_AS_IMPLICIT_KEY;
  return { rule: "kolon-i-text", start: from, end: from + text.trimEnd().length, message };
}
