import { readFileSync } from "node:fs";
// biome-ignore lint/suspicious/noDeprecatedImports: the grammar of Atom is in RELAX NG, and nothing else at hand reads that; the version is pinned
import { RelaxNGValidator, XmlDocument, XmlValidateError } from "libxml2-wasm";
import type { Site } from "../../schemas/site.ts";
import { typer, typnamn } from "../../schemas/typer.ts";
import { feeds } from "../../scripts/outputs/feeds/feeds.ts";
import type { Files } from "./content.ts";
import { validNotis, withFields } from "./notices.ts";
import { contextOf } from "./output-context.ts";

const TIMES = `-tills_vidare
ansokan: { oppnar: 2020-06-01, stanger: 2020-11-30 }
gor_sa_har: [{ vad: Berätta för kommunernas näringslivskontor., senast: 2020-05-20 }]`;

/** A right notice of each type, as files of a content folder. The insats and the meeting go through every status in 2020. */
export const oneOfEach = (): Files =>
  Object.fromEntries(
    typnamn.map((typ) => [
      `${typer[typ].mapp}/provet.md`,
      withFields(
        validNotis(typ),
        `titel: En notis av typen ${typ} och vad den säger\n${typ === "insats" ? TIMES : ""}`,
      ),
    ]),
  );

/** Every file of the feeds of a site, by its path. */
export const feedFiles = (site: Site): Map<string, string> =>
  new Map([...feeds(contextOf(site))].map(([path, content]) => [path, String(content)]));

/** What libxml2 finds wrong with a feed by the grammar of RFC 4287. @throws where it is not well-formed. */
export function atomFaults(xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message }) => message);
  } finally {
    document.dispose();
  }
}

const validator = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync("test/fixtures/atom-rfc4287.rng", "utf8")),
);
