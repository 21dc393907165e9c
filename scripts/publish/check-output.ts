import { existsSync } from "node:fs";
import { join } from "node:path";

/** A page as it was written: its address under the base path, and the bytes of its HTML. */
export type WrittenPage = { url: string; content: Buffer };

const MAX_PAGE = 4 * 1024 * 1024;

/** Faults that would reach a reader: links that lead nowhere, ids that stand twice, pages out of all proportion. English, for maintainers. */
export function* outputFaults(pages: readonly WrittenPage[], output: string, basePath: string): Generator<string> {
  const ids = new Map<string, ReadonlySet<string>>();
  const links = new Map<string, string>();
  for (const { url, content } of pages) {
    if (content.length > MAX_PAGE) yield `${url}: ${Math.round(content.length / 1024)} kB is too large a page`;
    const names = namesIn(content.toString());
    for (const id of names.doubled) yield `${url}: the id "${id}" stands twice`;
    ids.set(url, names.ids);
    for (const href of names.hrefs) note(links, /^[#?]/.test(href) ? basePath + url.slice(1) + href : href, url);
  }
  const leads = (path: string) => ids.has(path) || existsSync(join(output, path));
  for (const [href, url] of links) {
    const fault = linkFault(href, basePath, leads, ids);
    if (fault) yield `${url}: ${fault}`;
  }
}

/** The same links stand on most pages; one page is enough to find each by. */
function note(links: Map<string, string>, href: string, url: string): void {
  if (!links.has(href)) links.set(alone(href), url);
}

type Names = { ids: Set<string>; doubled: Set<string>; hrefs: Set<string> };

/** What can be linked to in a page, and where it leads itself. */
function namesIn(html: string): Names {
  const names: Names = { ids: new Set(), doubled: new Set(), hrefs: new Set() };
  for (const [, attribute, value = ""] of html.matchAll(/ (id|href|src|action)="([^"]*)"/g)) {
    if (attribute !== "id") names.hrefs.add(value);
    else if (names.ids.has(value)) names.doubled.add(value);
    else names.ids.add(alone(value));
  }
  return names;
}

/** The same text by itself: what is cut out of a page would else keep all of it in memory. */
const alone = (text: string): string => Buffer.from(text).toString();

function linkFault(
  href: string,
  basePath: string,
  leads: (path: string) => boolean,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (/^(https:|mailto:)/.test(href)) return undefined;
  const [whole = "", anchor] = href.split("#");
  const [path = ""] = whole.split("?");
  if (!path.startsWith(basePath)) return `the link ${href} leads out of the site`;
  const target = `/${path.slice(basePath.length)}`;
  if (!leads(target)) return `the link ${href} leads nowhere`;
  return anchor && !ids.get(target)?.has(anchor) ? `the link ${href} leads to no such id` : undefined;
}
