import type { PagefindIndex } from "pagefind";
import type { Site } from "../../schemas/site.ts";
import type { OutputFile } from "../outputs/output.ts";
import { areaNames } from "./area-names.ts";
import { canonicalIndex, type IndexFile } from "./canonical-index.ts";
import { columnFiles } from "./column-files.ts";
import { type HitFiles, hitFiles } from "./hit-files.ts";
import { type Searched, searchDocument, searchedIn } from "./search-document.ts";
import { Vocabulary } from "./vocabulary.ts";
import { wordLists } from "./word-list.ts";

const LANGUAGE = "sv";

/** Where the files lie in a site. */
const FOLDER = "/pagefind";

/**
 * Makes the search of a site: Pagefind's index of the words, and beside it what hits show, what they are narrowed and ordered by, and in `ord/` the
 * words of the corpus, for spelling. `notiser.json` tells what there is and in which order, and what areas are called.
 */
export async function searchFiles(site: Site): Promise<OutputFile[]> {
  const searched = site.notiser.map((notis) => searchedIn(notis, site));
  const texts = searched.map(({ all }) => all);
  const vocabulary = new Vocabulary(texts, site.register.synonymer);
  const omraden = areaNames(site.register, texts);
  const hits = hitFiles(site.notiser, site.today);
  const { names, files } = columnFiles(site);
  const words = Array.from(
    wordLists(vocabulary.counts),
    ([letter, lines]): OutputFile => [`${FOLDER}/ord/${letter}.txt`, lines],
  );
  const found = [...hits.files, ...files, ...(await wordIndex(searched, vocabulary, hits))];
  return [
    ...words,
    ...found.map(({ path, content }): OutputFile => [`${FOLDER}/${path}`, content]),
    [`${FOLDER}/notiser.json`, JSON.stringify({ grupper: hits.groups, kolumner: names, omraden })],
  ];
}

/** Pagefind's part. It can make no index of nothing. */
async function wordIndex(searched: readonly Searched[], vocabulary: Vocabulary, hits: HitFiles): Promise<IndexFile[]> {
  if (searched.length === 0) return [];
  const { createIndex } = await import("pagefind");
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
  const { transform } = await import("esbuild");
  const { code } = await transform(Buffer.from(content).toString("utf8"), { minify: true, legalComments: "inline" });
  return { path, content: Buffer.from(code) };
}
