import type { Register } from "../../schemas/register.ts";
import { typer } from "../../schemas/typer.ts";
import type { Headings, Reference } from "../check/rule.ts";
import type { FileResult } from "./file-result.ts";
import type { ContentFile } from "./tree.ts";

/** Pages that are made whatever the content says, without slashes at their ends. */
const FIXED = [
  "",
  "regioner",
  "teman",
  "avsandare",
  "arkiv",
  "sok",
  "redaktor/regler",
  "lamna-information",
  ...Object.values(typer).map(({ mapp }) => mapp),
];

/** The address of the page that a file becomes. */
export const addressOf = ({ mapp, slug }: ContentFile): string => (mapp === "sidor" ? slug : `${mapp}/${slug}`);

/** Every address a link may lead to. By file, not by notice, so that a fault in one file is not told again where it is linked. */
export function knownAddresses(
  files: readonly ContentFile[],
  references: readonly Reference[],
  register: Register,
): Set<string> {
  const of = (folder: string, posts: readonly { slug: string }[]) => posts.map(({ slug }) => `${folder}/${slug}`);
  return new Set([
    ...FIXED,
    ...files.map(addressOf),
    ...references.filter(({ falt }) => falt === "tidigare_adresser").map(({ mal }) => mal),
    ...of("regioner", register.regioner),
    ...of("teman", register.teman),
    ...of("avsandare", register.avsandare),
  ]);
}

/** What the texts of the content have for headings; `results` are those of the files, in their order. */
export function knownHeadings(
  files: readonly ContentFile[],
  results: readonly FileResult[],
  references: readonly Reference[],
): Headings {
  const own = new Map(files.map((file, i) => [addressOf(file), results[i]?.rubriker]));
  const former = references.filter(({ falt }) => falt === "tidigare_adresser");
  return new Map([...former.map(({ mal, fran }) => [mal, own.get(fran)] as const), ...own]);
}
