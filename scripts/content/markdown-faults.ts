import MarkdownIt, { type Token } from "markdown-it";
import { lankFel } from "../../schemas/falt.ts";
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
  const demotable = onlyLevelOff(tokens);
  const faults = tokens.flatMap((token) => blockFaults(token, body, text.locate(token), demotable));
  const end: [number, number] = [bodyStart, bodyStart + 1];
  const deep = tokens.find(({ level, map }) => map && level >= MAX_NESTING);
  if (deep) faults.push({ ...at(text.locate(deep)(""), "for-stor-fil"), message: DEEP });
  if (body.trim() === "")
    faults.push({ ...at([Math.max(bodyStart - 4, 0), bodyStart], "tom-brodtext"), message: EMPTY });
  if (count(tokens, "link_open") > MAX_LINKS)
    faults.push({ ...at(end, "for-stor-fil"), message: `Texten har fler än ${MAX_LINKS} länkar.` });
  if (count(tokens, "heading_open") > MAX_HEADINGS)
    faults.push({ ...at(end, "for-stor-fil"), message: `Texten har fler än ${MAX_HEADINGS} rubriker.` });
  return faults.slice(0, MAX_FAULTS);
}

const EMPTY = "Brödtexten saknas. Skriv några meningar under den andra raden med ---.";
const DEEP = `Texten är inskjuten i fler än ${MAX_NESTING} nivåer. Skriv den med färre listor i listor och citat i citat.`;
const H1 = "Rubriken är på översta nivån (#), som är notisens titel. Skriv ## i stället.";

const count = (tokens: readonly Token[], type: string): number =>
  tokens.reduce((sum, token) => sum + (token.type === type ? 1 : 0) + count(token.children ?? [], type), 0);

/** Can every h1 become an h2 with the order of headings kept? Not beside an h2, which would come to stand on its level, nor over a gap. */
function onlyLevelOff(tokens: readonly Token[]): boolean {
  const headings = tokens.filter(({ type }) => type === "heading_open");
  const levels = headings.map(({ tag }) => Number(tag.slice(1)));
  if (levels.includes(2) || headings.some(({ tag, markup }) => tag === "h1" && markup !== "#")) return false;
  return levels.every((level, i) =>
    level === 1 || level === 3 ? level === 1 || i > 0 : (levels[i - 1] ?? 0) >= level - 1,
  );
}

function blockFaults(token: Token, source: string, locate: Locate, demotable: boolean): Fault[] {
  const faults: Fault[] = [];
  for (const part of [token, ...(token.children ?? [])])
    if (SUSPECT.has(part.type) || part.content.includes("<"))
      faults.push(...inlineFaults(part, locate), ...decodedFaults(part, source, locate));
  if (token.type !== "heading_open" || token.tag !== "h1") return faults;
  const fix = demotable ? { fix: { text: "##" } } : {};
  return [{ ...at(locate(token.markup), "rubrik-niva"), message: H1, ...fix }, ...faults];
}

/** The kinds of token that can hold a fault; all others can only hold a raw tag. Most tokens are none of these, and there are many. */
const SUSPECT = new Set(["image", "link_open", "text_special", "fence"]);

const at = ([start, end]: [number, number], rule: RuleId) => ({ rule, start, end });

function* inlineFaults(token: Token, locate: Locate): Generator<Fault> {
  if (token.type === "image")
    yield {
      ...at(locate("!["), "bild"),
      message:
        "Bilder kan inte läggas in i en notis. Beskriv det viktiga i ord, eller länka till sidan där bilden finns.",
    };
  if (token.type === "link_open") yield* linkFaults(String(token.attrGet("href")), locate);
  if (token.type === "text") {
    const [html] = RAW_HTML.exec(token.content) ?? [];
    if (html)
      yield {
        ...at(locate(html), "ra-html"),
        message: `HTML (”${html}”) är inte tillåtet. Skriv i Markdown; ska tecknet < synas, skriv \\<.`,
      };
  }
}

/** Characters that only came to be when entities were decoded: in the text, in titles of links, in the word after a code fence. */
function* decodedFaults(token: Token, source: string, locate: Locate): Generator<Fault> {
  const { type, content, markup, info } = token;
  const decoded: Record<string, [text: string, needle: string]> = {
    text_special: [content, markup],
    link_open: [String(token.attrGet("title") ?? ""), "]("],
    fence: [unescapeAll(info), info],
  };
  const [text, needle] = decoded[type] ?? ["", ""];
  for (const fault of characterFaults(text))
    if (!source.includes(text.slice(fault.start, fault.end)))
      yield { ...fault, ...at(locate(needle), "otillatet-tecken"), fix: undefined };
}

/** A path of our own site: folders in lower case, a slash at the end, perhaps a heading. */
const OWN_PATH = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;

/** Does a link lead to a page of our own or a heading of the same text, and is it written as such a link must be? */
export const isOwnLink = (href: string): boolean => OWN_PATH.test(href) || /^#[a-z0-9-]+$/.test(href);

function* linkFaults(href: string, locate: Locate): Generator<Fault> {
  if (isOwnLink(href)) return;
  if (/^mailto:[^\s?%,;@]+@[a-z0-9.-]+\.[a-z]{2,}$/i.test(href)) return;
  const fault = ownFault(href) ?? lankFel(href);
  if (fault)
    yield {
      ...at(locate(href), "otillaten-lank"),
      message: `Länken ”${href.slice(0, 80)}” går inte att använda: ${fault}.`,
    };
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
