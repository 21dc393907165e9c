import { type Dirent, readdirSync } from "node:fs";
import { upptagnaNamn } from "../../schemas/adresser.ts";
import type { RuleId } from "../check/rules/index.ts";
import { endingFor, isSlug, slugged } from "./file-names.ts";
import { withCollisions } from "./name-collisions.ts";
import { strayFault } from "./stray-fault.ts";

/** A regular file that belongs in the content. `path` leads to it from the working folder; `mapp` is its folder, `slug` its name. */
export type ContentFile = { path: string; mapp: string; slug: string };
export type TreeFault = { path: string; rule: RuleId; message: string };
export type Tree = { files: ContentFile[]; faults: TreeFault[] };

/** What operating systems leave behind; never published, so nothing to bother an editor with. */
const IGNORED = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);
/** Names that would collide with pages of the site. */
const RESERVED_PAGES = upptagnaNamn();

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
  for (const { name, path, fault } of judged(folder, (path, entry, taken) => faultOf(path, mapp, entry, taken)))
    if (fault) tree.faults.push(fault);
    else tree.files.push({ path, mapp, slug: name.replace(/\.[a-z]+$/, "") });
}

type Judged = { name: string; path: string; fault: TreeFault | undefined };

/** Everything in a folder, each with what is wrong with it, its name beside those of the others included. */
function judged(
  folder: string,
  faultAt: (path: string, entry: Dirent, taken: ReadonlySet<string>) => TreeFault | undefined,
): Judged[] {
  const pathTo = (name: string) => `${folder}/${name}`;
  const all = entriesOf(folder);
  const taken = new Set(all.map(({ name }) => name));
  const entries = all.map((entry) => {
    const path = pathTo(entry.name);
    return { name: entry.name, path, fault: faultAt(path, entry, taken) };
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

function faultOf(path: string, mapp: string, entry: Dirent, taken: ReadonlySet<string>): TreeFault | undefined {
  if (entry.isSymbolicLink()) return linkFault(path);
  const ending = endingFor(mapp) ?? ".md";
  if (!entry.isFile() || !entry.name.endsWith(ending)) return strayFault(path, entry, { mapp, ending, taken });
  const slug = entry.name.slice(0, -ending.length);
  if (mapp === "sidor" && RESERVED_PAGES.has(slug))
    return {
      path,
      rule: "filnamn",
      message: `Adressen /${slug}/ har webbplatsen redan en sida på. Ge filen ett annat namn.`,
    };
  if (isSlug(slug, mapp)) return undefined;
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
