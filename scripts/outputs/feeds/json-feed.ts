import { absolute } from "../../../schemas/adresser.ts";
import { listFile, listItem } from "../list-file.ts";
import type { OutputContext } from "../output.ts";
import type { FeedDocument } from "./documents.ts";
import type { Entry } from "./entry.ts";
import { descriptionOf, titleOf } from "./titles.ts";

/**
 * A part of a feed as JSON Feed 1.1. `next_url` leads from the feed that is followed through the same archives as in Atom, newest first.
 *
 * @param itemOf the JSON of an item, as `jsonItem` makes it
 */
export function jsonFeed(
  { samling, path, older, entries, inFull }: FeedDocument,
  { address }: OutputContext,
  itemOf: (entry: Entry, inFull: boolean) => Buffer,
): Buffer {
  const head = {
    version: "https://jsonfeed.org/version/1.1",
    title: titleOf(samling),
    home_page_url: absolute(address, samling.sida),
    feed_url: absolute(address, `${path}.json`),
    description: descriptionOf(samling),
    ...(older && { next_url: absolute(address, `${older}.json`) }),
    favicon: absolute(address, "/assets/ikon.svg"),
    authors: [{ name: "Regionsidan", url: address }],
    language: "sv",
  };
  const items = entries.map((entry) => itemOf(entry, inFull.has(entry)));
  return listFile(`${JSON.stringify(head).slice(0, -1)},"items":`, items, "}");
}

/** An item. What is not told in full has its summary for a text, because every item must have one. */
export function jsonItem(entry: Entry, inFull: boolean): Buffer {
  const { id, url, title, summary, published, updated, author, categories } = entry;
  const item = {
    id,
    url,
    title,
    ...(inFull ? { content_html: entry.content(), summary } : { content_text: summary }),
    ...(published && { date_published: published }),
    ...(published && { date_modified: updated }),
    authors: [author],
    tags: categories.map(({ label }) => label),
  };
  return listItem(JSON.stringify(item));
}
