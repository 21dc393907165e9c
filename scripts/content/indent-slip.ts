import { isKnownKey, isListOfGroups } from "./known-keys.ts";
import type { FindSlip, Slip } from "./slip.ts";
import { blockAt, type Line, parentOf, valueStart } from "./yaml-lines.ts";

/** A field within the text of the one before it, since it is indented further; or since that one lacks its dash. */
export const indentSlip: FindSlip = (lines, at, { code }) => {
  const line = lines[at];
  if (!line?.key || line.value === "" || code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  const parent = parentOf(lines, at);
  const index = at + blockAt(lines, at).findIndex((one, i) => i > 0 && one.key && isKnownKey(one.key, parent));
  const next = lines[index];
  if (!next || index <= at || next.column !== next.indent) return undefined;
  const lacksDash = parent && isListOfGroups(parent) && line.column === line.indent && next.indent === line.indent + 2;
  return lacksDash ? dashSlip(line, parent) : tooFar(line, next, lines.slice(index));
};

function dashSlip(line: Line, parent: string): Slip {
  const start = line.start + line.indent;
  const message = `”${parent}” är en lista, där varje del börjar med bindestreck och mellanslag.`;
  const hint = `Skriv: - ${line.text.trim()}`;
  const end = valueStart(line) + line.value.trimEnd().length;
  return { fault: { rule: "yaml-fel", start, end, message, hint }, edits: [{ start, end: start, text: "- " }] };
}

/** What lies within the field goes with it. */
function tooFar(line: Line, next: Line, below: readonly Line[]): Slip {
  const surplus = next.indent - line.column;
  const end = below.findIndex(({ indent, text }) => text.trim() !== "" && indent < next.indent);
  const all = below.slice(0, end < 0 ? below.length : end).filter(({ text }) => text.trim() !== "");
  const edits = all.map(({ start }) => ({ start, end: start + surplus, text: "" }));
  const message = `Raden är indragen för långt. Ta bort ${surplus === 1 ? "ett" : surplus} mellanslag, så att ”${next.key}” står rakt under ”${line.key}”.`;
  return { fault: { rule: "yaml-fel", start: next.start, end: next.start + surplus, message }, edits };
}
