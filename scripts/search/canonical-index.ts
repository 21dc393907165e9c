import type { Value } from "./cbor.ts";
import { type Counter, compactWords } from "./compact-words.ts";
import { digest, missing, pack, unmarked, unpack } from "./pack.ts";
import { type WordFile, wordFiles } from "./word-files.ts";

export type IndexFile = { path: string; content: Uint8Array };

type Meta = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: [from: string, to: string, hash: string][],
  filters: Value,
  sorts: Value,
  ...rest: Value[],
];

/**
 * The same index of words, a quarter as large: words without their places, in smaller files, and pages by ids of ours, which are the same
 * characters over and over. What a hit shows, and what narrows and orders a search, lies in files of our own.
 * Pagefind's format is its own affair, so its version is pinned.
 * @throws when the files do not have the form of that version.
 */
export function canonicalIndex(
  files: readonly IndexFile[],
  language: string,
  ids: ReadonlyMap<string, string>,
): IndexFile[] {
  const meta = only(files, /\.pf_meta$/);
  const entry = only(files, /^pagefind-entry\.json$/);
  const [version, pages, chunks, , , ...rest] = unpack<Meta>(meta.content);
  const idOf = idsByHash(files, ids);
  const counter = { next: 0 };
  const words = chunks.flatMap(([, , hash]) => divided(only(files, pathOf(hash)), counter));
  const packed = pack([
    version,
    pages.map(([hash, words]) => [idOf.get(hash) ?? missing(`page ${hash}`), words]),
    words.flatMap(({ from, to, also, hash }) => [[from, to, hash], ...also.map((ord) => [ord, ord, hash])]),
    [],
    [],
    ...rest,
  ]);
  const hash = digest(packed);
  return [
    ...files.filter(({ path }) => /^(?:pagefind-worker\.js|wasm\.sv\.pagefind)$/.test(path)),
    ...words.map(({ hash: name, content }) => ({ path: `index/${name}.pf_index`, content })),
    { path: `pagefind.${hash}.pf_meta`, content: packed },
    { path: entry.path, content: renamedEntry(entry.content, language, hash) },
  ];
}

/** Our ids by the hashes that Pagefind knows the pages by: which page a hash is, only its file for the hit tells. */
function idsByHash(files: readonly IndexFile[], ids: ReadonlyMap<string, string>): Map<string, string> {
  const hits = files.filter(({ path }) => path.startsWith("fragment/"));
  return new Map(
    hits.map(({ path, content }) => {
      const { url } = JSON.parse(unmarked(content).toString("utf8")) as { url: string };
      return [path.slice("fragment/".length, -".pf_fragment".length), ids.get(url) ?? missing(`page ${url}`)];
    }),
  );
}

const pathOf = (hash: string): RegExp => new RegExp(`^index/${hash}\\.pf_index$`);

function divided({ content }: IndexFile, counter: Counter): (WordFile & { hash: string })[] {
  return wordFiles(compactWords(unmarked(content), counter)).map((file) => ({ ...file, hash: digest(file.content) }));
}

function renamedEntry(content: Uint8Array, language: string, hash: string): Uint8Array {
  const entry = JSON.parse(Buffer.from(content).toString("utf8")) as { languages: Record<string, { hash: string }> };
  const described = entry.languages[language] ?? missing(language);
  return Buffer.from(JSON.stringify({ ...entry, languages: { [language]: { ...described, hash } } }));
}

const only = (files: readonly IndexFile[], pattern: RegExp): IndexFile =>
  files.find(({ path }) => pattern.test(path)) ?? missing(String(pattern));
