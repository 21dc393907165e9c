/** Bytes. */
const MAX_PAGE = 4 * 1024 * 1024;

/** What is remembered of pages, as plain data: the ids in each, a page that each link stands on, and what is wrong with a page by itself. */
export type CheckedPages = { ids: Map<string, string>; links: Map<string, string>; faults: string[] };

/** Ids, and links that are ours to see to. */
const ATTRIBUTES = / (id|href|src|action)="(?!https:|mailto:)([^"]*)"/g;

/** What would reach a reader as a fault: links that lead nowhere, ids that stand twice, pages out of all proportion. English, for maintainers. */
export class OutputCheck {
  readonly checked: CheckedPages = { ids: new Map(), links: new Map(), faults: [] };
  readonly #basePath: string;

  constructor(basePath: string) {
    this.#basePath = basePath;
  }

  /** Takes note of a page: its address without the base path, and its HTML, a character for each byte. */
  add(url: string, html: string): void {
    if (html.length > MAX_PAGE) this.#fault(url, `${Math.round(html.length / 1024)} kB is too large a page`);
    const { ids, doubled, anchors, links } = attributesIn(html);
    this.checked.ids.set(url, alone([...ids].join(" ")));
    for (const id of doubled) this.#fault(url, `the id "${id}" stands twice`);
    for (const anchor of anchors)
      if (!ids.has(anchor.slice(1))) this.#fault(url, `the link ${this.#whole(anchor, url)} leads to no such id`);
    for (const href of links) this.#note(href.startsWith("?") ? this.#whole(href, url) : href, url);
  }

  /** Takes in what another has taken note of. */
  take({ ids, links, faults }: CheckedPages): void {
    for (const [url, idsThere] of ids) this.checked.ids.set(url, idsThere);
    for (const [href, url] of links) this.checked.links.set(href, url);
    this.checked.faults.push(...faults);
  }

  /** All faults of the pages of a site, in the order of their addresses. `files` are all that were written, by their paths. */
  faultsAmong(files: { has(path: string): boolean }): string[] {
    const { ids, links, faults } = this.checked;
    const leads = (path: string) => ids.has(path) || files.has(path);
    const wrong = [...links].flatMap(([href, url]) => {
      const fault = linkFault(href, this.#basePath, leads, ids);
      return fault ? [`${url}: ${fault}`] : [];
    });
    return [...faults, ...wrong].sort();
  }

  #fault(url: string, fault: string): void {
    this.checked.faults.push(`${url}: ${fault}`);
  }

  /** The same links stand on most pages; one page is enough to find each by. */
  #note(href: string, url: string): void {
    if (!this.checked.links.has(href)) this.checked.links.set(alone(href), url);
  }

  #whole = (href: string, url: string): string => this.#basePath + url.slice(1) + href;
}

/** What stands in the attributes of a page; `anchors` lead to places in it. */
function attributesIn(html: string) {
  const [ids, doubled, anchors] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const links: string[] = [];
  for (const [, attribute, value = ""] of html.matchAll(ATTRIBUTES))
    if (attribute === "id") (ids.has(value) ? doubled : ids).add(value);
    else if (!value.startsWith("#")) links.push(value);
    else if (value !== "#") anchors.add(value);
  return { ids, doubled, anchors, links };
}

/** The same text by itself: what is cut out of a page would else keep all of it in memory. */
const alone = (text: string): string => Buffer.from(text).toString();

function linkFault(
  href: string,
  basePath: string,
  leads: (path: string) => boolean,
  ids: ReadonlyMap<string, string>,
): string | undefined {
  const [whole = "", anchor] = href.split("#");
  const [path = ""] = whole.split("?");
  if (!path.startsWith(basePath)) return `the link ${href} leads out of the site`;
  const target = `/${path.slice(basePath.length)}`;
  if (!leads(target)) return `the link ${href} leads nowhere`;
  return anchor && !ids.get(target)?.split(" ").includes(anchor) ? `the link ${href} leads to no such id` : undefined;
}
