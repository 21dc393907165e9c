import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createIndex, type PagefindIndex } from "pagefind";
import type { Site } from "../../schemas/site.ts";
import { canonicalIndex } from "./canonical-index.ts";
import { hitOf } from "./hit.ts";
import { type Searched, searchDocument, searchedIn } from "./search-document.ts";
import { Vocabulary } from "./vocabulary.ts";
import { wordLists } from "./word-list.ts";

const LANGUAGE = "sv";

/** Makes the search index of a site and writes it to `<output>/pagefind/`, with the words of the corpus, for spelling, in `ord/` there. */
export async function writeSearchIndex(site: Site, output: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
  const searched = site.notiser.map((notis) => searchedIn(notis, site));
  const vocabulary = new Vocabulary(
    searched.map(({ all }) => all),
    site.register.synonymer,
  );
  await addAll(index, searched, (one) => searchDocument(one, vocabulary, site.today));
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const hits = new Map(site.notiser.map((notis) => [`${notis.adress}/`, hitOf(notis, site.today)]));
  const folder = join(output, "pagefind");
  for (const name of ["ord", "fragment", "index", "filter"]) mkdirSync(join(folder, name), { recursive: true });
  for (const [letter, lines] of wordLists(vocabulary.counts))
    writeFileSync(join(folder, "ord", `${letter}.txt`), lines);
  for (const { path, content } of canonicalIndex(files.filter(needed), LANGUAGE, hits))
    writeFileSync(join(folder, path), content);
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

/** Our own search page uses the JavaScript API alone; Pagefind's ready-made interfaces stay out. */
const needed = ({ path }: { path: string }): boolean =>
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.sv\.pagefind|pagefind\.[^/]+\.pf_meta|(fragment|index|filter)\/.*)$/.test(
    path,
  );
