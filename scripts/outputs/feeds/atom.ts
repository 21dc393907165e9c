import { absolute, foljadresser } from "../../../schemas/adresser.ts";
import { utf8 } from "../../utf8.ts";
import { type Xml, xml } from "../markup.ts";
import { type OutputContext, tagUri } from "../output.ts";
import type { FeedDocument } from "./documents.ts";
import type { Entry } from "./entry.ts";
import { UNKNOWN_TIME } from "./entry-dates.ts";
import { descriptionOf, titleOf } from "./titles.ts";

/** The lines of an entry, told in full or not, as `atomEntry` makes them. */
export type EntryLines = (entry: Entry, inFull: boolean) => Buffer;

const RIGHTS = "Texterna är fria att använda (CC0 1.0). Källorna behåller sina rättigheter.";

/** A part of a feed as Atom (RFC 4287), with the archives of RFC 5005. Nothing in it tells when it was made. */
export function atomFeed(document: FeedDocument, context: OutputContext, entryLines: EntryLines): Buffer {
  const { entries, inFull } = document;
  const told = entries.map((entry) => entryLines(entry, inFull.has(entry)));
  return Buffer.concat([bytes(head(document, context)), ...told, bytes(xml`</feed>`)]);
}

const bytes = ({ xml }: Xml): Buffer => utf8(`${xml}\n`);

function head(document: FeedDocument, { address, idDomain }: OutputContext): Xml {
  const { samling, isArchive, entries } = document;
  return lines(
    xml`<?xml version="1.0" encoding="UTF-8"?>`,
    xml`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="sv">`,
    xml`<id>${tagUri(idDomain, `flode${samling.adress}`)}</id>`,
    xml`<title>${titleOf(samling)}</title>`,
    xml`<subtitle>${descriptionOf(samling)}</subtitle>`,
    xml`<updated>${latestOf(entries)?.updated ?? UNKNOWN_TIME}</updated>`,
    person({ name: "Regionsidan", url: address }),
    ...linksOf(document, address),
    xml`<icon>${absolute(address, "/assets/ikon.svg")}</icon>`,
    xml`<rights>${RIGHTS}</rights>`,
    xml`<generator uri="${address}">Regionsidan</generator>`,
    ...(isArchive ? [xml`<fh:archive/>`] : []),
  );
}

/** An entry; without its text where it is not told in full, since the page has it. */
export const atomEntry: EntryLines = (entry, inFull) => {
  const parts = lines(
    xml`<entry>`,
    xml`<id>${entry.id}</id>`,
    xml`<title>${entry.title}</title>`,
    ...(entry.published ? [xml`<published>${entry.published}</published>`] : []),
    xml`<updated>${entry.updated}</updated>`,
    person(entry.author),
    link({ rel: "alternate", type: "text/html", href: entry.url }),
    ...entry.related.map(({ href, title }) => link({ rel: "related", href, title })),
    ...entry.sources.map(({ href, title }) => link({ rel: "via", href, title })),
    ...entry.categories.map(
      ({ scheme, term, label }) => xml`<category scheme="${scheme}" term="${term}" label="${label}"/>`,
    ),
    xml`<summary>${entry.summary}</summary>`,
    ...(inFull ? [xml`<content type="html">${entry.content()}</content>`] : []),
    xml`</entry>`,
  );
  return bytes(parts);
};

/** To its page, to itself, and through the archives. */
function linksOf({ samling, path, isArchive, current, older, newer }: FeedDocument, address: string): Xml[] {
  const page = { rel: "alternate", type: "text/html", href: absolute(address, samling.sida) };
  const json = absolute(address, foljadresser(samling.adress).json);
  const atom = (rel: string, file: string | undefined) =>
    file ? [link({ rel, type: "application/atom+xml", href: absolute(address, `${file}.atom`) })] : [];
  return [
    link(page),
    ...(isArchive ? [] : [link({ rel: "alternate", type: "application/feed+json", href: json })]),
    ...atom("self", path),
    ...(isArchive ? atom("current", current) : []),
    ...atom("prev-archive", older),
    ...atom("next-archive", newer),
  ];
}

const link = (attributes: { rel: string; href: string; type?: string; title?: string }): Xml =>
  xml`<link${Object.entries(attributes).map(([name, value]) => xml` ${name}="${value}"`)}/>`;

const person = ({ name, url }: Entry["author"]): Xml => xml`<author><name>${name}</name><uri>${url}</uri></author>`;

const latestOf = ([first, ...others]: readonly Entry[]): Entry | undefined =>
  others.reduce((latest, entry) => (entry.time > (latest?.time ?? 0) ? entry : latest), first);

const lines = (...parts: readonly Xml[]): Xml => xml`${parts.flatMap((part, i) => (i > 0 ? [xml`\n`, part] : [part]))}`;
