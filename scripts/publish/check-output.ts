import { existsSync } from "node:fs";
import { join } from "node:path";

const MAX_PAGE = 4 * 1024 * 1024;
/** The most bytes that a character of a text takes as UTF-8. */
export const WIDEST = 3;

/** What would reach a reader as a fault: links that lead nowhere, ids that stand twice, pages out of all proportion. English, for maintainers. */
export class OutputCheck {
  readonly #ids = new Map<string, ReadonlySet<string>>();
  readonly #links = new Map<string, string>();
  readonly #faults: string[] = [];
  readonly #basePath: string;

  constructor(basePath: string) {
    this.#basePath = basePath;
  }

  /** Takes note of a page: its address without the base path, and its HTML. */
  add(url: string, html: string): void {
    const size = html.length > MAX_PAGE / WIDEST ? Buffer.byteLength(html) : 0;
    if (size > MAX_PAGE) this.#faults.push(`${url}: ${Math.round(size / 1024)} kB is too large a page`);
    const ids = new Set<string>();
    const doubled = new Set<string>();
    for (const [, attribute, value = ""] of html.matchAll(/ (id|href|src|action)="([^"]*)"/g)) {
      if (attribute !== "id") this.#note(value, url);
      else if (ids.has(value)) doubled.add(value);
      else ids.add(alone(value));
    }
    this.#ids.set(url, ids);
    for (const id of doubled) this.#faults.push(`${url}: the id "${id}" stands twice`);
  }

  /** All faults of the pages, once the whole site is in its folder. */
  faultsIn(folder: string): string[] {
    const leads = (path: string) => this.#ids.has(path) || existsSync(join(folder, path));
    const wrong = [...this.#links].flatMap(([href, url]) => {
      const fault = linkFault(href, this.#basePath, leads, this.#ids);
      return fault ? [`${url}: ${fault}`] : [];
    });
    return [...this.#faults, ...wrong];
  }

  /** The same links stand on most pages; one page is enough to find each by. */
  #note(href: string, url: string): void {
    const whole = /^[#?]/.test(href) ? this.#basePath + url.slice(1) + href : href;
    if (!this.#links.has(whole) && !ELSEWHERE.test(whole)) this.#links.set(alone(whole), url);
  }
}

/** Where such a link leads is not ours to see to. */
const ELSEWHERE = /^(https:|mailto:)/;

/** The same text by itself: what is cut out of a page would else keep all of it in memory. */
const alone = (text: string): string => Buffer.from(text).toString();

function linkFault(
  href: string,
  basePath: string,
  leads: (path: string) => boolean,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const [whole = "", anchor] = href.split("#");
  const [path = ""] = whole.split("?");
  if (!path.startsWith(basePath)) return `the link ${href} leads out of the site`;
  const target = `/${path.slice(basePath.length)}`;
  if (!leads(target)) return `the link ${href} leads nowhere`;
  return anchor && !ids.get(target)?.has(anchor) ? `the link ${href} leads to no such id` : undefined;
}
