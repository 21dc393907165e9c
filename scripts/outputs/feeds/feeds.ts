import { type Samling, samlingar } from "../../../schemas/samlingar.ts";
import type { OutputContext, OutputFile } from "../output.ts";
import { atomEntry, atomFeed } from "./atom.ts";
import { documentsOf } from "./documents.ts";
import { type Entry, entryOf } from "./entry.ts";
import { jsonFeed, jsonItem } from "./json-feed.ts";

/** Atom and JSON Feed of everything that can be followed, with their archives. Each notice is told once and then only put together. */
export function* feeds(context: OutputContext): Generator<OutputFile> {
  const entries = new Map(context.site.notiser.map((notis) => [notis.id, entryOf(notis, context)]));
  const atom = remembered(atomEntry);
  const json = remembered(jsonItem);
  for (const samling of samlingar(context.site))
    for (const document of documentsOf(samling, entriesIn(samling, entries))) {
      yield [`${document.path}.atom`, atomFeed(document, context, atom)];
      yield [`${document.path}.json`, jsonFeed(document, context, json)];
    }
}

const entriesIn = ({ notiser }: Samling, entries: ReadonlyMap<string, Entry>): Entry[] =>
  notiser.flatMap(({ id }) => entries.get(id) ?? []);

/** The same text is asked for by many feeds. */
function remembered<Text>(make: (entry: Entry, inFull: boolean) => Text): typeof make {
  const known = { full: new Map<Entry, Text>(), brief: new Map<Entry, Text>() };
  return (entry, inFull) => {
    const texts = inFull ? known.full : known.brief;
    const text = texts.get(entry) ?? make(entry, inFull);
    texts.set(entry, text);
    return text;
  };
}
