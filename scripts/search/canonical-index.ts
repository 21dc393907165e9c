import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

export type IndexFile = { path: string; content: Uint8Array };

/** What a hit shows, by the address of its page. */
export type Hits = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Pagefind's files are gzipped CBOR, or JSON, behind this mark. */
const MARK = Buffer.from("pagefind_dcd");

type Named = [name: string, ...rest: unknown[]];
type Filter = [name: string, values: Named[]];
type Meta = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: unknown,
  filters: [name: string, hash: string][],
  sorts: Named[],
  ...rest: unknown[],
];
type Fragment = { url: string; word_count: number };

/**
 * The same index, made ours in two ways. Filters and orders are put in the order of the alphabet: Pagefind keeps them in hash maps, so that
 * two indexes of the same site would differ in bytes, and with them every hash that names a file. And a hit carries what it shows instead of
 * the whole text that was searched: that is most of its weight, and holds words that were only added to be found.
 * Pagefind's format is its own affair, so its version is pinned.
 * @throws when the files do not have the form of that version.
 */
export function canonicalIndex(files: readonly IndexFile[], language: string, hits: Hits): IndexFile[] {
  const fragments = files.filter(({ path }) => path.startsWith("fragment/")).map((file) => hitFile(file, hits));
  const filters = files.filter(({ path }) => path.startsWith("filter/")).map(canonicalFilter);
  const renamed = new Map([...fragments, ...filters].map(({ old, hash }) => [old, `${language}_${hash}`]));
  const nameNow = (old: string): string => renamed.get(old) ?? missing(old);
  const meta = only(files, /\.pf_meta$/);
  const [version, pages, chunks, listed, sorts, ...rest] = unpack<Meta>(meta.content);
  const packed = pack([
    version,
    pages.map(([hash, words]) => [nameNow(hash), words]),
    chunks,
    listed.map(([name, hash]): [string, string] => [name, nameNow(hash)]).sort(byFirst),
    sorts.sort(byFirst),
    ...rest,
  ]);
  const hash = `${language}_${digest(packed)}`;
  const entry = only(files, /^pagefind-entry\.json$/);
  return [
    ...files.filter((file) => !/^(filter|fragment)\//.test(file.path) && file !== meta && file !== entry),
    ...filters.map(({ hash: name, content }) => ({ path: `filter/${language}_${name}.pf_filter`, content })),
    ...fragments.map(({ hash: name, content }) => ({ path: `fragment/${language}_${name}.pf_fragment`, content })),
    { path: `pagefind.${hash}.pf_meta`, content: packed },
    { path: entry.path, content: renamedEntry(entry.content, language, hash) },
  ];
}

/** A file by the hash that it was named by, with its new content and the hash of that. */
type Renamed = { old: string; hash: string; content: Uint8Array };

function canonicalFilter({ path, content }: IndexFile): Renamed {
  const [name, values] = unpack<Filter>(content);
  const packed = pack([name, [...values].sort(byFirst)]);
  return { old: path.slice("filter/".length, -".pf_filter".length), hash: digest(packed), content: packed };
}

function hitFile({ path, content }: IndexFile, hits: Hits): Renamed {
  const { url, word_count } = JSON.parse(unmarked(content).toString("utf8")) as Fragment;
  const meta = hits.get(url) ?? missing(`page ${url}`);
  const packed = zipped(Buffer.from(JSON.stringify({ url, content: "", word_count, filters: {}, meta, anchors: [] })));
  return { old: path.slice("fragment/".length, -".pf_fragment".length), hash: digest(packed), content: packed };
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

function unmarked(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  return bytes.subarray(0, MARK.length).equals(MARK) ? bytes.subarray(MARK.length) : missing("mark");
}

const unpack = <T>(content: Uint8Array): T => decode(unmarked(content)) as T;
const zipped = (bytes: Uint8Array): Buffer => gzipSync(Buffer.concat([MARK, bytes]), { level: 9 });
const pack = (value: unknown): Buffer => zipped(encode(value));
const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 10);
const byFirst = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number =>
  a < b ? -1 : a > b ? 1 : 0;
