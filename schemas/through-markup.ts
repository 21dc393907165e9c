/** Offsets of something found in a text; the end is exclusive. */
export type Stracka = [start: number, end: number];
export type Finder = (text: string) => Stracka[];

/**
 * Finds numbers in a text as it stands, and also where Markdown, entities, escapes or percent signs stand among their digits.
 * `find` is handed the text, and then the lines where digits are broken up, without what breaks them.
 */
export function throughMarkup(text: string, find: Finder): Stracka[] {
  const found = find(text);
  if (!BROKEN_UP.test(text)) return found;
  // No number goes on over a line, and few lines hold anything that could be one.
  for (const { 0: line, index } of text.matchAll(/[^\n]{10,}/g))
    if (BROKEN_UP.test(line) && TEN_DIGITS.test(line))
      for (const noise of [MARKS, LINKS, TAGS])
        for (const [start, end] of throughNoise(line, noise, find)) found.push([index + start, index + end]);
  return joined(found);
}

const TEN_DIGITS = /(?:[\d\uFF10-\uFF19][^\d\uFF10-\uFF19\n]*){10}/;

/** Something other than a digit right beside one, of the kind that disappears when the text is read. */
const BROKEN_UP =
  /\d(?:(?=[*_~`\\&%[\]<\p{Cf}\p{M}]|(?![\t\n])\p{Cc})|(?<=[*_~`\\%[\]>;#\p{Cf}\p{M}xu]\d|(?![\t\n])\p{Cc}\d))|[\uFF10-\uFF19]/u;
const MARKS =
  /\\x(?<hex>[\da-f]{2})|\\u(?<hex4>[\da-f]{4})|&#x(?<enthex>[\da-f]{1,6});|&#(?<ent>\d{1,7});|&(?<namn>[a-z]{2,9});|%(?<procent>[2-3][\da-f])|%C2%A0|[\uFF10-\uFF19]|[*_~`\\[\]\p{Cf}\p{M}]|(?![\t\n])\p{Cc}/giu;
/** The same, and what links hold, and then tags and comments, so that a number is found that goes on behind one. */
const LINKS = new RegExp(`\\]\\([^()\\n]*\\)|\\]\\[[^[\\]\\n]*\\]|${MARKS.source}`, "giu");
const TAGS = new RegExp(`<[^<>\\n]*>|${LINKS.source}`, "giu");
const NAMED: Record<string, string> = {
  nbsp: " ",
  ndash: "-",
  mdash: "-",
  minus: "-",
  hyphen: "-",
  dash: "-",
  plus: "+",
  shy: "",
};

/** Where a piece of the text begins without marks, and in the text as it was. */
type Piece = [plain: number, raw: number];

/** Takes marks out, finds numbers in what is left, and tells where they stand in the text as it was. */
function throughNoise(text: string, noise: RegExp, find: Finder): Stracka[] {
  let plain = "";
  let after = 0;
  const pieces: Piece[] = [];
  for (const match of text.matchAll(noise)) {
    pieces.push([plain.length, after]);
    plain += text.slice(after, match.index);
    pieces.push([plain.length, match.index]);
    plain += meaning(match);
    after = match.index + match[0].length;
  }
  pieces.push([plain.length, after]);
  plain += text.slice(after);
  const raw = (at: number): number => {
    const [from, to] = lastUpTo(at, pieces);
    return to + at - from;
  };
  return find(plain).map(([start, end]) => [raw(start), endOf(text, raw(end - 1), noise)]);
}

/** The last of the pieces that begins at `at` or before; halving, since a line may hold thousands of numbers and of marks. */
function lastUpTo(at: number, pieces: readonly Piece[]): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.[0] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? [0, 0];
}

/** A last digit that is written as an entity ends where the entity does. */
function endOf(text: string, at: number, noise: RegExp): number {
  const sticky = new RegExp(noise.source, "iuy");
  sticky.lastIndex = at;
  return at + Math.max(1, sticky.exec(text)?.[0].length ?? 1);
}

function meaning({ 0: written, groups = {} }: RegExpExecArray): string {
  const { hex, hex4, enthex, ent, namn, procent } = groups;
  const code = ent ? Number(ent) : Number.parseInt(hex ?? hex4 ?? enthex ?? procent ?? "", 16);
  if (code > 0 && code < 0x10000) return String.fromCharCode(code);
  if (namn) return NAMED[namn.toLowerCase()] ?? " ";
  if (/^%C2%A0$/i.test(written)) return " ";
  return /^[\uFF10-\uFF19]$/.test(written) ? String.fromCharCode(written.charCodeAt(0) - 0xfee0) : "";
}

/** Stretches in order, those that overlap as one. */
function joined(found: Stracka[]): Stracka[] {
  const out: Stracka[] = [];
  for (const [start, end] of found.sort(([a], [b]) => a - b)) {
    const last = out.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
