import type { Token } from "markdown-it";
import { type InlinePlace, inlinePlaces } from "./inline-places.ts";

/** Finds where in the source of a block something stands, each time after the last; the first line of the block when it is not there as such. */
export type Locate = (needle: string) => [start: number, end: number];

/** A Markdown text taken apart. Its tokens only know their lines, so positions in the file are found by looking. */
export type BodyText = {
  body: string;
  /** Where the body begins in the file. */
  bodyStart: number;
  tokens: readonly Token[];
  locate(token: Token): Locate;
  /** Where a part of a text stands, such as a link in its block. */
  place(block: Token, part: Token): InlinePlace;
};

export function bodyText(body: string, bodyStart: number, tokens: readonly Token[]): BodyText {
  let lineStarts: number[] | undefined;
  let groups: Map<Token, Group> | undefined;
  return {
    body,
    bodyStart,
    tokens,
    // Nearly always nothing is looked for.
    locate(token) {
      let locate: Locate | undefined;
      return (needle) => {
        lineStarts ??= lineStartsOf(body);
        locate ??= locator(token, body, lineStarts, bodyStart);
        return locate(needle);
      };
    },
    place(block, part) {
      groups ??= groupsOf(tokens);
      lineStarts ??= lineStartsOf(body);
      const group = groups.get(block);
      const [from, to] = group?.map ?? [0, lineStarts.length];
      const start = lineStarts[from] ?? 0;
      if (group) group.places ??= inlinePlaces(group.parts, body.slice(start, lineStarts[to]));
      return moved(group?.places?.get(part) ?? { whole: [0, 0] }, bodyStart + start);
    },
  };
}

/** The parts of texts that stand on the same lines: those of a block, or of all cells of a row, which do not know their own. */
type Group = { map: readonly [number, number]; parts: Token[]; places?: Map<Token, InlinePlace> };

function groupsOf(tokens: readonly Token[]): Map<Token, Group> {
  const groups = new Map<Token, Group>();
  let group: Group = { map: [0, 0], parts: [] };
  for (const token of tokens) {
    if (token.map) group = { map: token.map, parts: [] };
    for (const part of token.children ?? []) group.parts.push(part);
    groups.set(token, group);
  }
  return groups;
}

const moved = ({ whole: [start, end], address }: InlinePlace, by: number): InlinePlace => ({
  whole: [start + by, end + by],
  ...(address && { address: [address[0] + by, address[1] + by] }),
});

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function locator(token: Token, source: string, lineStarts: readonly number[], offset: number): Locate {
  const [from, to] = token.map ?? [0, lineStarts.length];
  const start = lineStarts[from] ?? 0;
  const block = source.slice(start, lineStarts[to] ?? source.length);
  let after = 0;
  return (needle) => {
    const written = [needle, safeDecode(needle)].find((text) => block.includes(text, after));
    if (written === undefined) return [offset + start, offset + start + Math.max(block.indexOf("\n"), 1)];
    const found = block.indexOf(written, after);
    after = found + 1;
    return [offset + start + found, offset + start + found + written.length];
  };
}

/** markdown-it percent-encodes addresses; the source has them as typed. */
function safeDecode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
