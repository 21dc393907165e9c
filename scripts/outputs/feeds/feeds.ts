import { minnsOm } from "../../../schemas/minne.ts";
import { samlingar } from "../../../schemas/samlingar.ts";
import { foundIn } from "../found-in.ts";
import type { OutputContext, OutputFile } from "../output.ts";
import { atomEntry, atomFeed } from "./atom.ts";
import { documentsOf } from "./documents.ts";
import { type Entry, entryOf } from "./entry.ts";
import { jsonFeed, jsonItem } from "./json-feed.ts";

/** Atom and JSON Feed of everything that can be followed, with their archives. Each notice is told once and then only put together. */
export function* feeds(context: OutputContext): Generator<OutputFile> {
  const entries = new Map(context.site.notiser.map((notis) => [notis, entryOf(notis, context)]));
  const atom = remembered(atomEntry);
  const json = remembered(jsonItem);
  for (const samling of samlingar(context.site))
    for (const document of documentsOf(samling, foundIn(samling.notiser, entries))) {
      yield [`${document.path}.atom`, atomFeed(document, context, atom)];
      yield [`${document.path}.json`, jsonFeed(document, context, json)];
    }
}

/** The same text is asked for by many feeds. */
function remembered<Text>(make: (entry: Entry, inFull: boolean) => Text): typeof make {
  const full = minnsOm((entry: Entry) => make(entry, true));
  const brief = minnsOm((entry: Entry) => make(entry, false));
  return (entry, inFull) => (inFull ? full : brief)(entry);
}
