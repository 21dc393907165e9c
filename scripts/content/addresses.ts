import { fastaAdresser } from "../../schemas/adresser.ts";
import type { Register } from "../../schemas/register.ts";
import type { Headings, Reference } from "../check/rule.ts";
import type { FileResult } from "./file-result.ts";
import type { ContentFile } from "./tree.ts";

/** The address of the page that a file becomes. */
export const addressOf = ({ mapp, slug }: ContentFile): string => (mapp === "sidor" ? slug : `${mapp}/${slug}`);

/** Every address a link may lead to. By file, not by notice, so that a fault in one file is not told again where it is linked. */
export function knownAddresses(
  files: readonly ContentFile[],
  references: readonly Reference[],
  register: Register,
): Set<string> {
  return new Set([
    ...fastaAdresser(register),
    ...files.map(addressOf),
    ...references.filter(({ falt }) => falt === "tidigare_adresser").map(({ mal }) => mal),
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
