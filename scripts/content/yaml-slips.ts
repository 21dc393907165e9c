import type { YAMLError } from "yaml";
import { bracketSlip } from "./bracket-slip.ts";
import { edited } from "./character-edits.ts";
import { colonSlip } from "./colon-slip.ts";
import { hardSpaceSlip } from "./hard-spaces.ts";
import { indentSlip } from "./indent-slip.ts";
import { missingSpaceSlip } from "./missing-space-slip.ts";
import { quoteSlip } from "./quote-slip.ts";
import type { FindSlip, Slip } from "./slip.ts";
import { syntaxErrors, yamlDocument } from "./yaml-document.ts";
import { lineAt, linesOf } from "./yaml-lines.ts";

const finders: readonly FindSlip[] = [hardSpaceSlip, missingSpaceSlip, bracketSlip, quoteSlip, indentSlip, colonSlip];

/**
 * What made the parser stumble, where that can be told better than by where it stood: it often stands at the line before, or
 * far below. A slip is believed when the parser, with it mended, comes past it and does not stumble in the same way.
 */
export function slipBehind(error: YAMLError, source: string): Slip | undefined {
  const lines = linesOf(source);
  const at = lineAt(lines, error.pos[0]);
  for (const find of finders) {
    const slip = find(lines, at, error);
    if (slip && isBelieved(slip, error, source)) return slip;
  }
  return undefined;
}

function isBelieved({ fault, edits }: Slip, { code, pos }: YAMLError, source: string): boolean {
  const mended = edited(source, edits);
  const [next] = syntaxErrors(yamlDocument(mended, { uniqueKeys: false }));
  if (!next) return true;
  const isSame = next.code === code && lineOf(mended, next.pos[0]) === lineOf(source, pos[0]);
  return !isSame && next.pos[0] >= fault.end;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;
