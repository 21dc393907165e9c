import MarkdownIt, { type Token } from "markdown-it";
import { arEnkelLank } from "../../schemas/falt.ts";
import type { Fault } from "../check/problem.ts";
import type { RuleId } from "../check/rules/index.ts";
import type { BodyText } from "./body-text.ts";
import { characterFaults } from "./decode.ts";
import type { InlinePlace, Span } from "./inline-places.ts";
import { linkFault } from "./link-faults.ts";

/** Titles of links come with their entities decoded, the word after a code fence does not. */
const { unescapeAll } = new MarkdownIt().utils;

const MAX_LINKS = 500;
const MAX_HEADINGS = 200;
const MAX_NESTING = 20;
/** More than anyone mends at a time. */
const MAX_FAULTS = 50;
/** A tag that is never closed is one too, but not what stands after a word or a number, which is smaller than something. */
const RAW_HTML =
  /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>|(?<![\p{L}\p{N}])<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?|<(?:!--|!\[CDATA|\?)>?/iu;

/** Everything about a text that must not be published, found in its tokens: what the reader would get, not what the source looks like. `mapp` is its folder. */
export function tokenFaults(text: BodyText, mapp: string): Fault[] {
  const { tokens, body, bodyStart } = text;
  const headings = tokens.filter(({ type }) => type === "heading_open");
  const demotable = onlyLevelOff(headings);
  const faults: Fault[] = [];
  for (const token of tokens) if (mayHoldFault(token)) faults.push(...blockFaults(token, text, { demotable, mapp }));
  const end: [number, number] = [bodyStart, bodyStart + 1];
  const deep = tokens.find(({ level, map }) => map && level >= MAX_NESTING);
  if (deep) faults.push({ ...at(text.locate(deep)(""), "for-stor-fil"), message: DEEP });
  if (body.trim() === "")
    faults.push({ ...at([Math.max(bodyStart - 4, 0), bodyStart], "tom-brodtext"), message: EMPTY });
  if (linksIn(tokens) > MAX_LINKS)
    faults.push({ ...at(end, "for-stor-fil"), message: `Texten har fler än ${MAX_LINKS} länkar.` });
  if (headings.length > MAX_HEADINGS)
    faults.push({ ...at(end, "for-stor-fil"), message: `Texten har fler än ${MAX_HEADINGS} rubriker.` });
  return faults.slice(0, MAX_FAULTS);
}

const EMPTY = "Brödtexten saknas. Skriv några meningar under den andra raden med ---.";
const DEEP = `Texten är inskjuten i fler än ${MAX_NESTING} nivåer. Skriv den med färre listor i listor och citat i citat.`;
const H1 = "Rubriken är på översta nivån (#), som är notisens titel. Skriv ## i stället.";

/** How many links there are, those within the words of an image too. */
function linksIn(tokens: readonly Token[]): number {
  let sum = 0;
  for (const { type, children } of tokens) sum += (type === "link_open" ? 1 : 0) + (children ? linksIn(children) : 0);
  return sum;
}

/** Can every h1 become an h2 with the order of headings kept? Not beside an h2, which would come to stand on its level, nor over a gap. */
function onlyLevelOff(headings: readonly Token[]): boolean {
  const levels = headings.map(({ tag }) => Number(tag.slice(1)));
  if (levels.includes(2) || headings.some(({ tag, markup }) => tag === "h1" && markup !== "#")) return false;
  return levels.every((level, i) =>
    level === 1 || level === 3 ? level === 1 || i > 0 : (levels[i - 1] ?? 0) >= level - 1,
  );
}

const isH1 = ({ type, tag }: Token): boolean => type === "heading_open" && tag === "h1";

/** Most tokens cannot hold a fault, and there are many. */
const mayHoldFault = (token: Token): boolean =>
  isH1(token) || isSuspect(token) || (token.children?.some(isSuspect) ?? false);

/** The kinds of token that can hold a fault; all others can only hold a raw tag. */
const SUSPECT = new Set(["image", "text_special", "fence"]);

const isSuspect = ({ type, content, attrs }: Token): boolean =>
  type === "link_open"
    ? attrs?.length !== 1 || !arEnkelLank(String(attrs[0]?.[1]))
    : SUSPECT.has(type) || content.includes("<");

type About = { demotable: boolean; mapp: string };

function blockFaults(token: Token, text: BodyText, { demotable, mapp }: About): Fault[] {
  const locate = text.locate(token);
  if (isH1(token))
    return [{ ...at(locate(token.markup), "rubrik-niva"), message: H1, ...(demotable && { fix: { text: "##" } }) }];
  if (token.type === "fence") return decodedFaults(token, text.body, () => locate(token.info));
  return (token.children ?? []).filter(isSuspect).flatMap((part) => {
    const place = () => text.place(token, part);
    return [...inlineFaults(part, place, text, mapp), ...decodedFaults(part, text.body, () => place().whole)];
  });
}

const at = ([start, end]: Span, rule: RuleId) => ({ rule, start, end });

/** Most that is suspect is right after all, so where it stands is only looked for when it is not. */
type Where<T> = () => T;

function inlineFaults(token: Token, place: Where<InlinePlace>, text: BodyText, mapp: string): Fault[] {
  if (token.type === "image") {
    const [start] = place().whole;
    return [{ ...at([start, start + 2], "bild"), message: IMAGE }];
  }
  if (token.type === "link_open") return linkFaults(String(token.attrGet("href")), place, mapp);
  const html = token.type === "text" && RAW_HTML.exec(token.content);
  return html ? [htmlFault(html, place().whole, text)] : [];
}

function htmlFault({ 0: tag, index }: RegExpExecArray, [start, end]: Span, { body, bodyStart }: BodyText): Fault {
  const begin = end > start ? start + index : Math.max(body.indexOf(tag, start - bodyStart) + bodyStart, start);
  const message = `HTML (”${tag}”) är inte tillåtet. Skriv i Markdown; ska tecknet < synas, skriv \\<.`;
  return { ...at([begin, begin + tag.length], "ra-html"), message };
}

const IMAGE =
  "Bilder kan inte läggas in i en notis. Beskriv det viktiga i ord, eller länka till sidan där bilden finns.";

/** Characters that only came to be when entities were decoded. */
function decodedFaults(token: Token, source: string, place: Where<Span>): Fault[] {
  const text = decodedText(token);
  return characterFaults(text)
    .filter(({ start, end }) => !source.includes(text.slice(start, end)))
    .map((fault) => ({ ...fault, ...at(place(), "otillatet-tecken"), fix: undefined }));
}

/** What a token holds with its entities decoded: a text, the title of a link, the word after a code fence. */
function decodedText(token: Token): string {
  if (token.type === "text_special") return token.content;
  if (token.type === "link_open") return String(token.attrGet("title") ?? "");
  return token.type === "fence" ? unescapeAll(token.info) : "";
}

function linkFaults(href: string, place: Where<InlinePlace>, mapp: string): Fault[] {
  const fault = linkFault(href, mapp);
  if (!fault) return [];
  const { whole, address } = place();
  if (href === "") return [{ ...at(whole, "otillaten-lank"), message: NO_ADDRESS }];
  const message = `Länken ”${href.slice(0, 80)}” går inte att använda: ${fault}.`;
  return [{ ...at(address ?? whole, "otillaten-lank"), message }];
}

const NO_ADDRESS = "Länken saknar adress. Skriv den inom parentesen.";
