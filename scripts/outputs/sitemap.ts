import { absolute } from "../../schemas/adresser.ts";
import { escapeXml } from "./escape-xml.ts";
import { lastModified } from "./last-modified.ts";
import type { OutputContext, OutputFile } from "./output.ts";

/** Addresses that a file may hold by sitemaps.org. */
const MAX_ADDRESSES = 50_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A page as it was written: its address, and whether search engines are asked to leave it out. */
export type WrittenPage = { url: string; noindex: boolean };

/**
 * The pages that may be found, and when each changed. Made last, from the pages as they were written, so that none is forgotten and none is
 * told of that does not exist. Where they are too many for one file, `/sitemap.xml` leads to several.
 */
export function* sitemap(
  { site, address }: Pick<OutputContext, "site" | "address">,
  pages: readonly WrittenPage[],
  perFile = MAX_ADDRESSES,
): Generator<OutputFile> {
  const paths = pages.filter(({ noindex }) => !noindex).map(({ url }) => url);
  const changed = lastModified(site);
  const entries = paths.sort().map((path) => entry("url", absolute(address, path), changed(path)));
  if (entries.length <= perFile) return yield ["/sitemap.xml", list("urlset", entries)];
  const files = Array.from({ length: Math.ceil(entries.length / perFile) }, (_, i): OutputFile => {
    const part = entries.slice(i * perFile, (i + 1) * perFile);
    return [`/sitemap-${i + 1}.xml`, list("urlset", part)];
  });
  yield* files;
  yield [
    "/sitemap.xml",
    list(
      "sitemapindex",
      files.map(([path]) => entry("sitemap", absolute(address, path))),
    ),
  ];
}

const entry = (name: "url" | "sitemap", address: string, day?: string): string =>
  `<${name}><loc>${escapeXml(address)}</loc>${day ? `<lastmod>${day}</lastmod>` : ""}</${name}>`;

const list = (name: "urlset" | "sitemapindex", entries: readonly string[]): string =>
  `${HEAD}<${name} ${NAMESPACE}>\n${entries.join("\n")}\n</${name}>\n`;
