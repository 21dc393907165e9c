import type { Dirent } from "node:fs";
import { typer } from "../../schemas/typer.ts";
import { suggest } from "../check/suggest.ts";
import { nearestSlug } from "./file-names.ts";
import type { TreeFault } from "./tree.ts";

const FOLDERS = [...Object.values(typer).map(({ mapp }) => mapp), "sidor", "register"];

/** The folder of the content that something strange lies in, the ending its files have, and the names that are taken there. */
export type Here = { mapp: string; ending: string; taken: ReadonlySet<string> };

/** A file or folder that may not lie where it does, with what to do about it. */
export function strayFault(path: string, entry: Dirent, here?: Here): TreeFault {
  const what = entry.isDirectory() ? "mappen" : "filen";
  const where = here
    ? `Här får bara ligga filer som slutar på ${here.ending}.`
    : "Notiser ligger i content/insatser och de andra mapparna.";
  const wayOut =
    (entry.isDirectory() ? moving(entry.name, here) : renaming(entry, here)) ?? "Ta bort eller flytta den.";
  return {
    path,
    rule: "otillaten-fil",
    message: `Här får ${what} ”${entry.name}” inte ligga. ${where} ${wayOut}`,
  };
}

/** What lies in a stray folder is most likely meant for the folder around it, or for one whose name is nearly the same. */
function moving(name: string, here?: Here): string | undefined {
  const meant = /^[\p{L}\d]/u.test(name) ? (here?.mapp ?? suggest(name, FOLDERS)) : undefined;
  return meant && `Flytta filerna i den till content/${meant}/.`;
}

/** Endings that programs give a text by themselves, perhaps hidden and after the one that was asked for: `notis.md.txt`, `notis.MD`. */
const TEXT_ENDINGS = /(?:\.(?:md|markdown|txt|text|yml|yaml))+$/i;

/** The name that a text was surely meant to have, unless another has it. */
function renaming(entry: Dirent, here?: Here): string | undefined {
  const [endings = ""] = TEXT_ENDINGS.exec(entry.name) ?? [];
  const slug = entry.isFile() && endings && nearestSlug(entry.name.slice(0, -endings.length));
  const name = here && slug ? `${slug}${here.ending}` : undefined;
  return name && !here?.taken.has(name) ? `Byt namn till ${name}.` : undefined;
}
