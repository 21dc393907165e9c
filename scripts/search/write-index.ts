import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createIndex } from "pagefind";
import type { Site } from "../../schemas/site.ts";
import { canonicalIndex } from "./canonical-index.ts";
import { searchDocument, searchedIn } from "./search-document.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Makes the search index of a site and writes it to `<output>/pagefind/`. */
export async function writeSearchIndex(site: Site, output: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: "sv" });
  if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
  const searched = site.notiser.map((notis) => ({ notis, words: searchedIn(notis, site) }));
  const vocabulary = new Vocabulary(
    searched.map(({ words }) => words.all),
    site.register.synonymer,
  );
  for (const { notis, words } of searched) {
    const content = searchDocument(notis, words, vocabulary);
    const added = await index.addHTMLFile({ url: `${notis.adress}/`, content });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${notis.adress}: ${added.errors.join("; ")}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of canonicalIndex(
    files.filter(({ path }) => NEEDED.test(path)),
    "sv",
  )) {
    const target = join(output, "pagefind", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  await index.deleteIndex();
}

/** Our own search page uses the JavaScript API alone; Pagefind's ready-made interfaces stay out. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.sv\.pagefind|pagefind\.[^/]+\.pf_meta|(fragment|index|filter)\/.*)$/;
