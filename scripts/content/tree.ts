import { type Dirent, readdirSync } from "node:fs";
import { typer, typForMapp } from "../../schemas/typer.ts";
import type { RuleId } from "../check/rules/index.ts";
import { suggest } from "../check/suggest.ts";
import { withCollisions } from "./name-collisions.ts";

/** A regular file that belongs in the content. `path` leads to it from the working folder; `mapp` is its folder, `slug` its name. */
export type ContentFile = { path: string; mapp: string; slug: string };
export type TreeFault = { path: string; rule: RuleId; message: string };
export type Tree = { files: ContentFile[]; faults: TreeFault[] };

const SLUG = /^[a-z0-9-]{3,80}$/;
/** Pages of the site itself may have shorter names, such as om. */
const SHORT_SLUG = /^[a-z0-9-]{2,80}$/;
/** What operating systems leave behind; never published, so nothing to bother an editor with. */
const IGNORED = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);
/** Names that Windows cannot hold or that would collide with files of the site. */
const RESERVED_PAGES = new Set([
  "api",
  "arkiv",
  "assets",
  "avsandare",
  "inbaddning",
  "kalender",
  "nytt",
  "pagefind",
  "prenumerera",
  "redaktor",
  "regioner",
  "schema",
  "sok",
  "teman",
  ...Object.values(typer).map(({ mapp }) => mapp),
]);
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|index|historik)$/;

/**
 * Lists what may be read, and faults everything else: the content comes from strangers, so the tree is an allowlist.
 * Only regular files two levels deep, `<mapp>/<slug>.md` and `register/<name>.yml`; no links, no other endings. Never follows a link.
 */
export function listContent(root: string): Tree {
  const tree: Tree = { files: [], faults: [] };
  for (const { name, fault } of judged(root, rootFault))
    if (fault) tree.faults.push(fault);
    else listFolder(`${root}/${name}`, name, tree);
  return tree;
}

function listFolder(folder: string, mapp: string, tree: Tree): void {
  for (const { name, path, fault } of judged(folder, (path, entry) => faultOf(path, mapp, entry)))
    if (fault) tree.faults.push(fault);
    else tree.files.push({ path, mapp, slug: name.replace(/\.[a-z]+$/, "") });
}

type Judged = { name: string; path: string; fault: TreeFault | undefined };

/** Everything in a folder, each with what is wrong with it, its name beside those of the others included. */
function judged(folder: string, faultAt: (path: string, entry: Dirent) => TreeFault | undefined): Judged[] {
  const pathTo = (name: string) => `${folder}/${name}`;
  const entries = entriesOf(folder).map((entry) => {
    const path = pathTo(entry.name);
    return { name: entry.name, path, fault: faultAt(path, entry) };
  });
  return withCollisions(entries, pathTo);
}

function rootFault(path: string, entry: Dirent): TreeFault | undefined {
  if (entry.isSymbolicLink()) return linkFault(path);
  return entry.isDirectory() && endingFor(entry.name) ? undefined : strayFault(path, entry);
}

/** In the order of the names, so that no file system decides. */
const entriesOf = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !IGNORED.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

const FOLDERS = [...Object.values(typer).map(({ mapp }) => mapp), "sidor", "register"];

const endingFor = (mapp: string): ".md" | ".yml" | undefined => {
  if (mapp === "register") return ".yml";
  return mapp === "sidor" || typForMapp(mapp) ? ".md" : undefined;
};

function faultOf(path: string, mapp: string, entry: Dirent): TreeFault | undefined {
  if (entry.isSymbolicLink()) return linkFault(path);
  const ending = endingFor(mapp) ?? ".md";
  if (!entry.isFile() || !entry.name.endsWith(ending)) return strayFault(path, entry, mapp);
  const slug = entry.name.slice(0, -ending.length);
  if (mapp === "sidor" && RESERVED_PAGES.has(slug))
    return {
      path,
      rule: "filnamn",
      message: `Adressen /${slug}/ har webbplatsen redan en sida på. Ge filen ett annat namn.`,
    };
  if ((mapp === "sidor" ? SHORT_SLUG : SLUG).test(slug) && !RESERVED.test(slug)) return undefined;
  return {
    path,
    rule: "filnamn",
    message: `Filnamnet ”${entry.name}” går inte att använda. Filens namn blir sidans adress: skriv 3–80 tecken av a–z, 0–9 och bindestreck, till exempel ”${slugged(slug)}${ending}”.`,
  };
}

const linkFault = (path: string): TreeFault => ({
  path,
  rule: "symlank",
  message: "Detta är en genväg (symbolisk länk), inte en fil. Lägg in själva filen i stället.",
});

function strayFault(path: string, entry: Dirent, mapp?: string): TreeFault {
  const what = entry.isDirectory() ? "mappen" : "filen";
  const where = mapp
    ? `Här får bara ligga filer som slutar på ${endingFor(mapp) ?? ".md"}.`
    : "Notiser ligger i content/insatser och de andra mapparna.";
  return {
    path,
    rule: "otillaten-fil",
    message: `Här får ${what} ”${entry.name}” inte ligga. ${where} ${wayOut(entry, mapp)}`,
  };
}

/** What lies in a stray folder is most likely meant for the folder around it, or for one whose name is nearly the same. */
function wayOut(entry: Dirent, mapp?: string): string {
  const meant =
    entry.isDirectory() && /^\p{L}|^\d/u.test(entry.name) ? (mapp ?? suggest(entry.name, FOLDERS)) : undefined;
  return meant ? `Flytta filerna i den till content/${meant}/.` : "Ta bort eller flytta den.";
}

/** The nearest allowed file name. */
function slugged(name: string): string {
  const slug = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return SLUG.test(slug) && !RESERVED.test(slug) ? slug : "almi-brygglan";
}
