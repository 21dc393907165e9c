import type { Site } from "../../schemas/site.ts";

/** What every output that is not a page is made from. Nothing else: no clock, no files, no machine. */
export type OutputContext = {
  site: Site;
  /** Whole address of the published site, with a slash at its end: `https://example.se/regionsidan/`. */
  address: string;
  /** The name that permanent ids are made under; it stays when the site moves. */
  idDomain: string;
  /** The commit that is built, where there is one. */
  commit: string | undefined;
  /** The function mailbox of those who run the site. */
  mailbox: string;
  /** Address of the repository on the web, without a slash at its end. */
  repository: string | undefined;
};

/** A file of the finished site. The path begins with a slash and is that of the site, without a base path. */
export type OutputFile = readonly [path: string, content: string | Uint8Array];

/** A kind of file that programs read. A pure function: the same context gives the same bytes. */
export type Output = (context: OutputContext) => Iterable<OutputFile>;

/** Our own HTML with whole addresses, for readers that know no page around it. Quotes in text are escaped, so the pattern is only attributes. */
export const absoluteHtml = (html: string, address: string): string =>
  html.replace(/ (href|src)="\/(?!\/)/g, ` $1="${address}`);

/** The permanent id of a notice (or of a part of one), as a tag URI (RFC 4151). */
export const tagUri = (idDomain: string, id: string): string => `tag:${idDomain},2020:${id}`;
