import { minnsOm } from "../../schemas/minne.ts";
import type { BodyText } from "../content/body-text.ts";
import { withoutCode } from "./reader-texts.ts";

/** The front matter of another notice within a body, by offsets in it; `first` is its line of the type. */
export type SecondNotice = { start: number; end: number; first: string; typ: string };

const TYP = /^typ:[ \t]*["']?([\p{L}]+)[^\n]*/gmu;
/** Longer than any real front matter; and how many beginnings are looked at, since a text may be made of them. */
const MAX = 20_000;
const MAX_LOOKED_AT = 20;
/** Where the title may stand before the type. */
const BEFORE = 600;

/** Two lines that no text has together: one that tells the type, and near it one that tells the title. */
export const secondNotice: (text: BodyText) => SecondNotice | undefined = minnsOm((text) => {
  if (!text.body.includes("typ:")) return undefined;
  const body = withoutCode(text);
  for (const { 0: first, 1: typ = "", index } of [...body.matchAll(TYP)].slice(0, MAX_LOOKED_AT)) {
    const before = body
      .slice(Math.max(0, index - BEFORE), index)
      .split("\n")
      .slice(-4)
      .join("\n");
    const after = body.slice(index, index + MAX);
    const end = /\n---[ \t]*(?:\n|$)|\n[ \t]*\n(?![ \t]*[a-z_]+:)|$/.exec(after)?.index ?? after.length;
    if (/^titel:/m.test(after.slice(0, end)) || /^titel:/m.test(before))
      return { start: index, end: index + end, first, typ: typ.toLowerCase() };
  }
  return undefined;
});
