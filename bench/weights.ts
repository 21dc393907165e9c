import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** What a first visit to a page fetches: bytes over the wire compressed by brotli, and how many files. */
export type Weight = { path: string; page: number; css: number; script: number; total: number; requests: number };

/** One page of each kind that readers come to, of the shipped content. */
export const WEIGHED = [
  "/",
  "/insatser/",
  "/insatser/omstallningsstod-mars-april/",
  "/programforandringar/vasterbotten-omstallningscheck-forlangs/",
  "/informationstillfallen/gotland-presstraff-september/",
  "/erfarenheter/varmland-omstallningscheckar/",
  "/behov/sasongsforetag-gotland/",
  "/regioner/varmland/",
  "/kalender/",
  "/nytt/",
  "/sok/",
  "/prenumerera/",
  "/tillganglighet/",
] as const;

/** The weight of a page of a built site and of everything it makes the browser fetch at once. @throws when it names a file that is not there. */
export function weightOf(path: string, folder: string): Weight {
  const html = read(folder, path.endsWith("/") ? `${path}index.html` : path);
  const fetched = [...html.toString().matchAll(/<(?:link|script|img)\b[^>]*>/g)].flatMap(
    ([tag]) => fetchedBy(tag) ?? [],
  );
  const sizes = [...new Set(fetched)].map((href): [string, number] => [href, wire(read(folder, href))]);
  const page = wire(html);
  const sum = (ending: RegExp) => sizes.reduce((all, [href, size]) => all + (ending.test(href) ? size : 0), 0);
  return {
    path,
    page,
    css: sum(/\.css$/),
    script: sum(/\.js$/),
    total: page + sum(/./),
    requests: 1 + sizes.length,
  };
}

/** The address a tag makes the browser fetch. Links to feeds, to the same page elsewhere and to the search description are not fetched. */
function fetchedBy(tag: string): string | undefined {
  if (tag.startsWith("<link") && !/ rel="(?:stylesheet|icon|preload|modulepreload|manifest)"/.test(tag))
    return undefined;
  return / (?:href|src)="([^"]+)"/.exec(tag)?.[1];
}

function read(folder: string, path: string): Buffer {
  const file = join(folder, path);
  if (!existsSync(file)) throw new Error(`${path} is not in ${folder}`);
  return readFileSync(file);
}

const known = new Map<string, number>();

/** Compressed size, kept: the style sheet is the same for every page. */
function wire(bytes: Buffer): number {
  const text = bytes.toString("latin1");
  const size = known.get(text) ?? brotliCompressSync(bytes).length;
  known.set(text, size);
  return size;
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

/** The weights as a table in Markdown, in thousands of bytes. */
export const weightTable = (weights: readonly Weight[]): string[] => [
  "| first visit to | page kB | CSS kB | script kB | all kB | requests |",
  "| --- | ---: | ---: | ---: | ---: | ---: |",
  ...weights.map(
    ({ path, page, css, script, total, requests }) =>
      `| ${path} | ${kB(page)} | ${kB(css)} | ${kB(script)} | ${kB(total)} | ${requests} |`,
  ),
];
