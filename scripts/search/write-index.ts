import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { createIndex, type PagefindIndex } from "pagefind";
import type { Site } from "../../schemas/site.ts";
import { canonicalIndex, type IndexFile } from "./canonical-index.ts";
import { columnFiles } from "./column-files.ts";
import { type HitFiles, hitFiles } from "./hit-files.ts";
import { type Searched, searchDocument, searchedIn } from "./search-document.ts";
import { Vocabulary } from "./vocabulary.ts";
import { wordLists } from "./word-list.ts";

const LANGUAGE = "sv";

/**
 * Makes the search of a site and writes it to `<output>/pagefind/`: Pagefind's index of the words, and beside it what hits show, what they are
 * narrowed and ordered by, and in `ord/` the words of the corpus, for spelling. `notiser.json` tells what there is and in which order.
 */
export async function writeSearchIndex(site: Site, output: string): Promise<void> {
  const searched = site.notiser.map((notis) => searchedIn(notis, site));
  const vocabulary = new Vocabulary(
    searched.map(({ all }) => all),
    site.register.synonymer,
  );
  const hits = hitFiles(site.notiser, site.today);
  const { names, files } = columnFiles(site);
  const folder = join(output, "pagefind");
  for (const name of ["ord", "fragment", "index", "filter"]) mkdirSync(join(folder, name), { recursive: true });
  for (const [letter, lines] of wordLists(vocabulary.counts))
    writeFileSync(join(folder, "ord", `${letter}.txt`), lines);
  for (const { path, content } of [...hits.files, ...files, ...(await wordIndex(searched, vocabulary, hits))])
    writeFileSync(join(folder, path), content);
  writeFileSync(join(folder, "notiser.json"), JSON.stringify({ grupper: hits.groups, kolumner: names }));
}

/** Pagefind's part. It can make no index of nothing. */
async function wordIndex(searched: readonly Searched[], vocabulary: Vocabulary, hits: HitFiles): Promise<IndexFile[]> {
  if (searched.length === 0) return [];
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
  await addAll(index, searched, (one) => searchDocument(one, vocabulary));
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const ids = new Map(searched.map(({ notis }, number) => [`${notis.adress}/`, hits.ids[number] ?? ""]));
  return await Promise.all(canonicalIndex(files, LANGUAGE, ids).map(minified));
}

/** One at a time: Pagefind reads them in turn, and numbers the pages as they come. */
async function addAll(
  index: PagefindIndex,
  searched: readonly Searched[],
  documentOf: (one: Searched) => string,
): Promise<void> {
  for (const one of searched) {
    const { adress } = one.notis;
    const { errors } = await index.addHTMLFile({ url: `${adress}/`, content: documentOf(one) });
    if (errors.length > 0) throw new Error(`Pagefind, ${adress}: ${errors.join("; ")}`);
  }
}

/** Pagefind's script comes with all its spaces and long names. */
async function minified({ path, content }: IndexFile): Promise<IndexFile> {
  if (!path.endsWith(".js")) return { path, content };
  const { code } = await transform(Buffer.from(content).toString("utf8"), { minify: true, legalComments: "inline" });
  return { path, content: Buffer.from(code) };
}
