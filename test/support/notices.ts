import type { Typ } from "../../schemas/typer.ts";
import { exampleNotice } from "../../scripts/check/example-notice.ts";

/** What each type needs beyond the fields that all share; `-key` takes away what only an insats has. */
const OWN: Record<Typ, string> = {
  insats: "typ: insats",
  programförändring: `typ: programförändring
-tills_vidare
andring: [förlängning]
program: Omställningscheckar
fore: Sista dag var den 30 september 2020.
efter: Sista dag är den 31 december 2020.
beslut: beslutad`,
  informationstillfälle: `typ: informationstillfälle
-tills_vidare
start: 2020-05-07 13:00
slag: informationsmöte
form: digitalt
inbjudna: Regionernas utvecklingschefer`,
  erfarenhet: `typ: erfarenhet
-tills_vidare
regioner: [Skåne]
lardom: Ring företagen innan de hinner höra av sig.
kan_ateranvandas: ja`,
  behov: `typ: behov
-tills_vidare
riktas_till: Regeringen
lage: fångat`,
};

/** A notice of a type in which everything is right. */
export const validNotis = (typ: Typ): string => withFields(exampleNotice, OWN[typ]);

/**
 * Puts lines of front matter into a notice: a block that begins with `key:` takes the place of the block of that key, or comes last;
 * a line `-key` takes a block away.
 */
export function withFields(notis: string, snippet: string): string {
  const [head, body] = parts(notis);
  const blocks = blocksOf(head);
  for (const [key, lines] of blocksOf(snippet)) {
    if (key.startsWith("-")) blocks.delete(key.slice(1));
    else blocks.set(key, lines);
  }
  return `---\n${[...blocks.values()].join("\n")}\n---\n${body}`;
}

export const withBody = (notis: string, body: string): string => `---\n${parts(notis)[0]}\n---\n\n${body}\n`;

/** Top-level keys in order, each with its lines. A key that stands twice keeps both. */
export function blocksOf(frontMatter: string): Map<string, string> {
  const blocks = new Map<string, string>();
  let key = "";
  for (const line of frontMatter.split("\n")) {
    key = /^(-?[^\s:#-][^:]*)(?::|$)/.exec(line)?.[1] ?? key;
    const before = blocks.get(key);
    blocks.set(key, before === undefined ? line : `${before}\n${line}`);
  }
  return blocks;
}

/** Front matter and body of a right notice. */
export function parts(notis: string): [head: string, body: string] {
  const end = notis.indexOf("\n---\n", 4);
  return [notis.slice(4, end), notis.slice(end + 5)];
}
