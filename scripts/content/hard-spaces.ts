import { type Document, isScalar, visit } from "yaml";
import { edited, type TextEdit } from "./character-edits.ts";
import type { Slip } from "./slip.ts";
import { syntaxErrors, yamlDocument } from "./yaml-document.ts";
import { type Line, linesOf } from "./yaml-lines.ts";

/** What tells a line's place: its indentation, the dash of an item, its key with what parts that from the value. */
const FORM = /^([ \u00A0]*)(-[ \u00A0]+)?([a-z_]+:(?:[ \u00A0]+|$))?/;

/** Hard spaces, which Word puts in and nobody sees, where YAML wants common ones; one fault for all of them. */
export const hardSpaceSlip = (lines: readonly Line[]): Slip | undefined => slipOf(lines.flatMap(hardSpacesIn));

/**
 * The same where all can be read, but as something else: `-\u00A0Skåne` is no item, and a line indented with them lies outermost.
 * A name with a colon and a hard space may be meant as text.
 */
export function hardSpaceThatParts(doc: Document, source: string): Slip | undefined {
  const found = source.includes("\u00A0") ? linesOf(source).flatMap(hardSpacesIn) : [];
  const slip = found.some(({ message }) => message !== AFTER_COLON) ? slipOf(found) : undefined;
  if (!slip) return undefined;
  const mended = yamlDocument(edited(source, slip.edits), { uniqueKeys: false });
  return syntaxErrors(mended).length === 0 && shapeOf(mended) !== shapeOf(doc) ? slip : undefined;
}

function slipOf(found: readonly Found[]): Slip | undefined {
  const [first] = found;
  if (!first) return undefined;
  const edits = found.map(({ edit }) => edit);
  const { start, end } = first.edit;
  const others = new Set(found.map(({ line }) => line)).size - 1;
  const hint = others > 0 && { hint: `Likadant är det på ${others === 1 ? "en rad" : `${others} rader`} till.` };
  return { fault: { rule: "yaml-fel", start, end, message: first.message, ...hint, fix: { edits } }, edits };
}

const DEEP = 20;

/** The values of a document and how deep they lie, without their spaces. Aliases are not followed. */
function shapeOf(doc: Document): string {
  const shape: string[] = [];
  visit(doc, (_, node, path) => {
    shape.push(`${path.length}${isScalar(node) ? String(node.value).replace(/\s/g, "") : ""}`);
    return path.length > DEEP ? visit.SKIP : undefined;
  });
  return shape.join("\n");
}

type Found = { line: Line; edit: TextEdit; message: string };

function hardSpacesIn(line: Line): Found[] {
  const [form = "", indent = "", dash = "", key = ""] = (!line.isText && FORM.exec(line.text)) || [];
  if (dash === "" && key === "") return [];
  return [...form.matchAll(/\u00A0+/g)].map(({ 0: hard, index }) => {
    const start = line.start + index;
    const afterDash = index < indent.length + dash.length ? AFTER_DASH : AFTER_COLON;
    const edit = { start, end: start + hard.length, text: " ".repeat(hard.length) };
    return { line, edit, message: index < indent.length ? INDENTED : afterDash };
  });
}

const INDENTED = "Raden är indragen med hårda mellanslag, som från Word. Skriv vanliga.";
const AFTER_DASH = "Efter bindestrecket står ett hårt mellanslag, som från Word. Skriv ett vanligt.";
const AFTER_COLON = "Efter kolonet står ett hårt mellanslag, som från Word. Skriv ett vanligt.";
