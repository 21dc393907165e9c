import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

export type IndexFile = { path: string; content: Uint8Array };

/** Pagefind's files are gzipped CBOR behind this mark. */
const MARK = Buffer.from("pagefind_dcd");

type Filter = [name: string, values: [value: string, pages: number[]][]];
type Meta = [
  version: string,
  pages: unknown,
  chunks: unknown,
  filters: [name: string, hash: string][],
  ...rest: unknown[],
];

/**
 * The same index with the values of its filters in the order of the alphabet. Pagefind keeps them in hash maps, so that two indexes of the
 * same site would differ in bytes, and with them every hash that names a file. Its format is its own affair, so its version is pinned.
 * @throws when the files do not have the form of that version.
 */
export function canonicalIndex(files: readonly IndexFile[], language: string): IndexFile[] {
  const filters = files.filter(({ path }) => path.startsWith("filter/")).map(canonicalFilter);
  const renamed = new Map(filters.map(({ old, hash }) => [old, `${language}_${hash}`]));
  const meta = only(files, /\.pf_meta$/);
  const [version, pages, chunks, listed, ...rest] = unpack<Meta>(meta.content);
  const sorted = listed
    .map(([name, hash]): [string, string] => [name, renamed.get(hash) ?? missing(hash)])
    .sort(byFirst);
  const packed = pack([version, pages, chunks, sorted, ...rest]);
  const hash = `${language}_${digest(packed)}`;
  const entry = only(files, /^pagefind-entry\.json$/);
  return [
    ...files.filter(({ path }) => !path.startsWith("filter/") && path !== meta.path && path !== entry.path),
    ...filters.map(({ hash: name, content }) => ({ path: `filter/${language}_${name}.pf_filter`, content })),
    { path: `pagefind.${hash}.pf_meta`, content: packed },
    { path: entry.path, content: renamedEntry(entry.content, language, hash) },
  ];
}

function canonicalFilter({ path, content }: IndexFile): { old: string; hash: string; content: Uint8Array } {
  const [name, values] = unpack<Filter>(content);
  const packed = pack([name, [...values].sort(byFirst)]);
  return { old: path.slice("filter/".length, -".pf_filter".length), hash: digest(packed), content: packed };
}

function renamedEntry(content: Uint8Array, language: string, hash: string): Uint8Array {
  const entry = JSON.parse(Buffer.from(content).toString("utf8")) as { languages: Record<string, { hash: string }> };
  const described = entry.languages[language] ?? missing(language);
  return Buffer.from(JSON.stringify({ ...entry, languages: { [language]: { ...described, hash } } }));
}

const only = (files: readonly IndexFile[], pattern: RegExp): IndexFile =>
  files.find(({ path }) => pattern.test(path)) ?? missing(String(pattern));

function missing(what: string): never {
  throw new Error(`Pagefind's index has no ${what}; is it another version?`);
}

function unpack<T>(content: Uint8Array): T {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, MARK.length).equals(MARK)) missing("mark");
  return decode(bytes.subarray(MARK.length)) as T;
}

const pack = (value: unknown): Buffer => gzipSync(Buffer.concat([MARK, encode(value)]), { level: 9 });
const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 10);
const byFirst = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number =>
  a < b ? -1 : a > b ? 1 : 0;
