import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { LEAST, TEXT } from "../scripts/publish/compress.ts";
import { serve } from "../scripts/publish/serve.ts";
import { launchChromium } from "../test/support/chromium.ts";

type Browser = NonNullable<Awaited<ReturnType<typeof launchChromium>>>;

/** A file that the page fetched: bytes over the wire, where text is compressed by gzip or by brotli, and whether only the search needs it. */
export type Fetched = { path: string; bytes: number; brotli: number; search: boolean };

/** All that a page of a first search fetched. `total` is everything by gzip, `search` what searching takes of it: our script for it, and Pagefind's part. */
export type FirstSearch = { files: Fetched[]; total: number; search: number; brotli: number };

/** Wide enough for the choices to stand beside the hits, where their numbers are fetched as well. */
const WIDE = { width: 1280, height: 800 };
/**
 * What a reader's browser fetches, with nothing kept from before, who opens the search page of a built site with some words (`stöd`) or with what
 * stands after the `?` of such an address (`q=stöd&typ=insats`), until all of it has come. Loads the page in Chromium: `browser`, or one of its own.
 * @throws when there is no Chromium, or when the page never tells of any hits.
 */
export async function firstSearchBytes(site: string, query: string, browser?: Browser): Promise<FirstSearch> {
  const server = await serve(site, "/", 0);
  const own = browser ? undefined : await launchChromium();
  try {
    const used = browser ?? own;
    if (!used) throw new Error("A first search is measured in Chromium, and there is none");
    const asked = query === "" || query.includes("=") ? query : new URLSearchParams({ q: query }).toString();
    const paths = await fetchedBy(used, new URL(`sok/?${asked}`, server.address).href);
    const files = paths.map((path) => ({
      path,
      ...sizes(site, path),
      search: /^\/(?:pagefind\/|assets\/sok\.)/.test(path),
    }));
    const sum = (of: readonly Fetched[], by: "bytes" | "brotli") => of.reduce((all, file) => all + file[by], 0);
    const search = files.filter((file) => file.search);
    return { files, total: sum(files, "bytes"), search: sum(search, "bytes"), brotli: sum(search, "brotli") };
  } finally {
    await own?.close();
    await server.close();
  }
}

async function fetchedBy(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: WIDE, locale: "sv-SE" });
  const paths = new Set<string>();
  context.on("request", (request) => paths.add(decodeURIComponent(new URL(request.url()).pathname)));
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => document.querySelector("[data-sok-status]")?.textContent?.trim());
    await page.waitForLoadState("networkidle");
    return [...paths];
  } finally {
    await context.close();
  }
}

function sizes(site: string, path: string): Pick<Fetched, "bytes" | "brotli"> {
  const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
  const { size } = statSync(file);
  if (!TEXT.test(file) || size < LEAST) return { bytes: size, brotli: size };
  const copy = (ending: string, compress: (bytes: Buffer) => Buffer) =>
    existsSync(file + ending) ? statSync(file + ending).size : compress(readFileSync(file)).length;
  return {
    bytes: copy(".gz", (bytes) => gzipSync(bytes, { level: 9 })),
    brotli: copy(".br", (bytes) => brotliCompressSync(bytes)),
  };
}
