import { existsSync } from "node:fs";
import { join } from "node:path";

/** A page as it was written: its address under the base path, and the bytes of its HTML. */
export type WrittenPage = { url: string; content: Buffer };

const MAX_PAGE = 4 * 1024 * 1024;

/** Faults that would reach a reader: links that lead nowhere, ids that stand twice, pages out of all proportion. English, for maintainers. */
export function* outputFaults(pages: readonly WrittenPage[], output: string, basePath: string): Generator<string> {
  const alone = remembered();
  const idsByUrl = new Map(pages.map(({ url, content }) => [url, idsOf(content.toString()).map(alone)]));
  const known = new Map<string, boolean>();
  const leads = (path: string): boolean => {
    const found = known.get(path) ?? (idsByUrl.has(path) || existsSync(join(output, path)));
    known.set(path, found);
    return found;
  };
  for (const { url, content } of pages) {
    const ids = idsByUrl.get(url) ?? [];
    if (new Set(ids).size !== ids.length)
      yield `${url}: the id "${ids.find((id, i) => ids.indexOf(id) !== i)}" stands twice`;
    if (content.length > MAX_PAGE) yield `${url}: ${Math.round(content.length / 1024)} kB is too large a page`;
    for (const href of hrefsOf(content.toString())) {
      const fault = linkFault(href, url, basePath, leads, idsByUrl);
      if (fault) yield `${url}: ${fault}`;
    }
  }
}

const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);

/** Gives the same text back by itself, and one for all that are alike: what is cut out of a page would else keep all of it in memory. */
function remembered(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const kept = known.get(text) ?? Buffer.from(text).toString();
    known.set(kept, kept);
    return kept;
  };
}

const hrefsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, href = ""]) => href));

function linkFault(
  href: string,
  url: string,
  basePath: string,
  leads: (path: string) => boolean,
  ids: ReadonlyMap<string, string[]>,
): string | undefined {
  if (/^(https:|mailto:)/.test(href)) return undefined;
  const [whole = "", anchor] = href.split("#");
  const [path = ""] = whole.split("?");
  if (path !== "" && !path.startsWith(basePath)) return `the link ${href} leads out of the site`;
  const target = path === "" ? url : `/${path.slice(basePath.length)}`;
  if (!leads(target)) return `the link ${href} leads nowhere`;
  return anchor && !ids.get(target)?.includes(anchor) ? `the link ${href} leads to no such id` : undefined;
}
