import type { Register } from "../../schemas/register.ts";
import { typer } from "../../schemas/typer.ts";
import type { Reference } from "../check/rule.ts";
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
