import { typForMapp } from "../../schemas/typer.ts";

const SLUG = /^[a-z0-9-]{3,80}$/;
/** Pages of the site itself may have shorter names, such as om. */
const SHORT_SLUG = /^[a-z0-9-]{2,80}$/;
/** Names that Windows cannot hold or that would collide with files of the site. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|index|historik)$/;

/** The ending of files in a folder of the content; undefined for any other folder. */
export const endingFor = (mapp: string): ".md" | ".yml" | undefined => {
  if (mapp === "register") return ".yml";
  return mapp === "sidor" || typForMapp(mapp) ? ".md" : undefined;
};

/** May a file of a folder be called so, without its ending? */
export const isSlug = (name: string, mapp: string): boolean =>
  (mapp === "sidor" ? SHORT_SLUG : SLUG).test(name) && !RESERVED.test(name);

/** The nearest allowed file name. */
export const slugged = (name: string): string => nearestSlug(name) ?? "almi-brygglan";

/** The same; undefined where nothing is left of the name. */
export function nearestSlug(name: string): string | undefined {
  const slug = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return SLUG.test(slug) && !RESERVED.test(slug) ? slug : undefined;
}
