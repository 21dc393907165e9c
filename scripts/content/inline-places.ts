import MarkdownIt, { type Token } from "markdown-it";

const { parseLinkDestination, parseLinkTitle } = new MarkdownIt().helpers;

export type Span = [start: number, end: number];
/** Where a part of a text stands in its source; of a link also its address, when that stands in the link itself. */
export type InlinePlace = { whole: Span; address?: Span };

/**
 * Finds where each part of a text stands in its source. The parts come in the order of the source and leave nothing out, so what one of them holds is
 * never taken for another. A part that is not there as such, since the source has it in another form, has a place of no length.
 */
export function inlinePlaces(parts: readonly Token[], source: string): Map<Token, InlinePlace> {
  const places = new Map<Token, InlinePlace>();
  const open: Token[] = [];
  let at = 0;
  for (const part of parts) {
    const place = placeFrom(at, part, source);
    places.set(part, place);
    at = part.type === "link_open" ? Math.min(place.whole[0] + 1, place.whole[1]) : place.whole[1];
    if (part.type === "link_open") open.push(part);
    const opened = part.type === "link_close" ? open.pop() : undefined;
    if (opened && part.markup !== "autolink") places.set(opened, joined(places.get(opened), place));
  }
  return places;
}

/** A link from its first bracket on, with the address that stands at its end. */
const joined = (opened: InlinePlace | undefined, closed: InlinePlace): InlinePlace => ({
  ...closed,
  whole: [opened?.whole[0] ?? closed.whole[0], closed.whole[1]],
});

function placeFrom(at: number, part: Token, source: string): InlinePlace {
  const sign = signOf(part);
  const found = sign === "" ? -1 : source.indexOf(sign, at);
  return found < 0 ? { whole: [at, at] } : placeOf(part, source, found);
}

/** What a part begins with in the source. */
function signOf({ type, markup, content }: Token): string {
  if (type === "text") return content;
  if (type === "softbreak" || type === "hardbreak") return "\n";
  if (type === "image") return "![";
  if (type === "link_open") return markup === "autolink" ? "<" : "[";
  if (type === "link_close") return markup === "autolink" ? ">" : "]";
  return markup;
}

function placeOf(part: Token, source: string, start: number): InlinePlace {
  const { type, markup, content } = part;
  if (type === "code_inline") return { whole: [start, codeEnd(source, start, markup)] };
  if (type === "image") return target(source, start, source.indexOf("]", start + 2 + content.length));
  if (type === "link_open" && markup === "autolink") {
    const end = source.indexOf(">", start);
    return { whole: [start, end + 1], address: [start + 1, end] };
  }
  return type === "link_close" && markup !== "autolink"
    ? target(source, start, start)
    : { whole: [start, start + signOf(part).length] };
}

/** The end of code, which is closed by as many signs as it is opened by. */
function codeEnd(source: string, start: number, markup: string): number {
  const ticks = /`+/g;
  ticks.lastIndex = start + markup.length;
  for (let run = ticks.exec(source); run; run = ticks.exec(source))
    if (run[0].length === markup.length) return ticks.lastIndex;
  return start + markup.length;
}

/** What stands after the words of a link, whose bracket is at `bracket`: `(address "title")`, `[name]` or nothing. */
function target(source: string, start: number, bracket: number): InlinePlace {
  if (source[bracket + 1] === "[") return { whole: [start, source.indexOf("]", bracket + 2) + 1] };
  if (source[bracket + 1] !== "(") return { whole: [start, bracket + 1] };
  const begin = afterSpace(source, bracket + 2);
  const destination = parseLinkDestination(source, begin, source.length);
  const after = destination.ok ? destination.pos : begin;
  const title = parseLinkTitle(source, afterSpace(source, after), source.length);
  const end = source.indexOf(")", title.ok ? title.pos : after);
  if (end < 0) return { whole: [start, bracket + 1] };
  const isQuoted = source[begin] === "<";
  return { whole: [start, end + 1], address: isQuoted ? [begin + 1, after - 1] : [begin, after] };
}

function afterSpace(source: string, at: number): number {
  let after = at;
  while (/\s/.test(source[after] ?? "")) after += 1;
  return after;
}
