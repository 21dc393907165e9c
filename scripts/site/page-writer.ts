import type { WrittenPage } from "../outputs/sitemap.ts";
import { type CheckedPages, OutputCheck } from "../publish/check-output.ts";
import type { SiteFolder } from "../publish/site-folder.ts";

/** A page: its address without the base path, of a folder or a file, and its HTML in UTF-8. */
export type Page = readonly [url: string, html: Uint8Array<ArrayBuffer>];

/** What a writer has written and remembers of it, as plain data that can come from another thread. */
export type WrittenPages = {
  files: ReadonlyMap<string, string>;
  written: readonly WrittenPage[];
  checked: CheckedPages;
};

/** All quotes in text are escaped, so nothing else in a page looks like this. */
const NOINDEX = '<meta name="robots" content="noindex"';

/** Writes pages as they are made, and remembers no more of each than what is asked of all of them together. */
export class PageWriter {
  readonly written: WrittenPage[] = [];
  readonly folder: SiteFolder;
  readonly basePath: string;
  readonly #check: OutputCheck;

  constructor(folder: SiteFolder, basePath: string) {
    this.folder = folder;
    this.basePath = basePath;
    this.#check = new OutputCheck(basePath);
  }

  /** All that lies in its folder, with what was written there of other things than pages. */
  get all(): WrittenPages {
    return { files: this.folder.files, written: this.written, checked: this.#check.checked };
  }

  write([url, bytes]: Page): void {
    this.folder.write([url.endsWith("/") ? `${url}index.html` : url, bytes]);
    // A character for each byte: all that is looked for is ASCII, and nothing is made sooner.
    const html = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    this.#check.add(url, html);
    this.written.push({ url, noindex: html.includes(NOINDEX) });
  }

  /** Takes in what another has written into the same folder. @throws when two things have the same address */
  add({ files, written, checked }: WrittenPages): void {
    this.folder.add(files);
    this.written.push(...written);
    this.#check.take(checked);
  }

  /** What would reach a reader as a fault, once the whole site is written. */
  faults(): string[] {
    return this.#check.faultsAmong(this.folder.files);
  }
}
