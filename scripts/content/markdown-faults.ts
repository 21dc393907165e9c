import MarkdownIt, { type Token } from "markdown-it";
import { arEnkelLank, lankFel } from "../../schemas/falt.ts";
import type { Fault } from "../check/problem.ts";
import type { RuleId } from "../check/rules/index.ts";
import type { BodyText, Locate } from "./body-text.ts";
import { characterFaults } from "./decode.ts";

/** Titles of links come with their entities decoded, the word after a code fence does not. */
const { unescapeAll } = new MarkdownIt().utils;

const MAX_LINKS = 500;
const MAX_HEADINGS = 200;
const MAX_NESTING = 20;
/** More than anyone mends at a time. */
const MAX_FAULTS = 50;
const RAW_HTML = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?|!--|!\[CDATA|\?)>?/i;

/** Everything about a text that must not be published, found in its tokens: what the reader would get, not what the source looks like. */
export function tokenFaults(text: BodyText): Fault[] {
  const { tokens, body, bodyStart } = text;
  const headings = tokens.filter(({ type }) => type === "heading_open");
  const demotable = onlyLevelOff(headings);
  const faults: Fault[] = [];
  for (const token of tokens) if (mayHoldFault(token)) faults.push(...blockFaults(token, text, demotable));
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

function blockFaults(token: Token, text: BodyText, demotable: boolean): Fault[] {
  const locate = text.locate(token);
  if (isH1(token))
    return [{ ...at(locate(token.markup), "rubrik-niva"), message: H1, ...(demotable && { fix: { text: "##" } }) }];
  const parts = [token, ...(token.children ?? [])].filter(isSuspect);
  return parts.flatMap((part) => [...inlineFaults(part, locate), ...decodedFaults(part, text.body, locate)]);
}

const at = ([start, end]: [number, number], rule: RuleId) => ({ rule, start, end });

function inlineFaults(token: Token, locate: Locate): Fault[] {
  if (token.type === "image") return [{ ...at(locate("!["), "bild"), message: IMAGE }];
  if (token.type === "link_open") return linkFaults(String(token.attrGet("href")), locate);
  const html = token.type === "text" && RAW_HTML.exec(token.content)?.[0];
  if (!html) return [];
  const message = `HTML (”${html}”) är inte tillåtet. Skriv i Markdown; ska tecknet < synas, skriv \\<.`;
  return [{ ...at(locate(html), "ra-html"), message }];
}

const IMAGE =
  "Bilder kan inte läggas in i en notis. Beskriv det viktiga i ord, eller länka till sidan där bilden finns.";

/** Characters that only came to be when entities were decoded. */
function decodedFaults(token: Token, source: string, locate: Locate): Fault[] {
  const [text, needle] = decodedText(token);
  return characterFaults(text)
    .filter(({ start, end }) => !source.includes(text.slice(start, end)))
    .map((fault) => ({ ...fault, ...at(locate(needle), "otillatet-tecken"), fix: undefined }));
}

/** What a token holds with its entities decoded, and where to point: a text, the title of a link, the word after a code fence. */
function decodedText(token: Token): [text: string, needle: string] {
  if (token.type === "text_special") return [token.content, token.markup];
  if (token.type === "link_open") return [String(token.attrGet("title") ?? ""), "]("];
  return token.type === "fence" ? [unescapeAll(token.info), token.info] : ["", ""];
}

/** A path of our own site: folders in lower case, a slash at the end, perhaps a heading. */
const OWN_PATH = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;

/** Does a link lead to a page of our own or a heading of the same text, and is it written as such a link must be? */
export const isOwnLink = (href: string): boolean => OWN_PATH.test(href) || /^#[a-z0-9-]+$/.test(href);

function linkFaults(href: string, locate: Locate): Fault[] {
  if (isOwnLink(href) || /^mailto:[^\s?%,;@]+@[a-z0-9.-]+\.[a-z]{2,}$/i.test(href)) return [];
  const fault = ownFault(href) ?? lankFel(href);
  if (!fault) return [];
  const message = `Länken ”${href.slice(0, 80)}” går inte att använda: ${fault}.`;
  return [{ ...at(locate(href), "otillaten-lank"), message }];
}

/** What is wrong with a link that seems meant for our own site. */
function ownFault(href: string): string | undefined {
  if (href.startsWith("//")) return `adressen saknar https. Skriv https:${href.slice(0, 60)}`;
  if (href.startsWith("#"))
    return "en länk till en rubrik i texten skrivs med små bokstäver, till exempel #text-villkor";
  return href.startsWith("/")
    ? "en adress på den här webbplatsen skrivs med små bokstäver och snedstreck i slutet, till exempel /insatser/almi-brygglan/"
    : undefined;
}
