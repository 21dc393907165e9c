import type { WrittenPage } from "../outputs/sitemap.ts";
import { OutputCheck } from "../publish/check-output.ts";
import type { SiteFolder } from "../publish/site-folder.ts";

/** All quotes in text are escaped, so nothing else in a page looks like this. */
const NOINDEX = '<meta name="robots" content="noindex"';

/** Writes pages as they are made, and remembers no more of each than what is asked of all of them together. */
export class PageWriter {
  readonly written: WrittenPage[] = [];
  readonly #folder: SiteFolder;
  readonly #check: OutputCheck;

  constructor(folder: SiteFolder, basePath: string) {
    this.#folder = folder;
    this.#check = new OutputCheck(basePath);
  }

  /** @param url the address without the base path, of a folder or a file */
  write(url: string, html: string): void {
    this.#folder.write([url.endsWith("/") ? `${url}index.html` : url, html]);
    this.#check.add(url, html);
    this.written.push({ url, noindex: html.includes(NOINDEX) });
  }

  /** What would reach a reader as a fault, once the whole site is in its folder. */
  faults(): string[] {
    return this.#check.faultsIn(this.#folder.path);
  }
}
