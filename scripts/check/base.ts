import { typForMapp } from "../../schemas/typer.ts";
import { decode, MAX_BYTES } from "../content/decode.ts";
import { readFile } from "../content/read-file.ts";
import { type ContentFile, listContent } from "../content/tree.ts";
import { baseNotis } from "./base-notis.ts";
import { baseCommit, git, names } from "./git.ts";
import { blobs, filesAt } from "./git-files.ts";
import type { Problem } from "./problem.ts";
import type { BaseContext, BaseNotis } from "./rule.ts";
import { baseRules } from "./rules/index.ts";
import { presentable, SourceFile } from "./source-file.ts";

/** Files in `root` that differ from `ref`, or are new, or gone, by the paths that problems give. @throws UsageError */
export function changedSince(ref: string, root: string): ReadonlySet<string> {
  return new Set(changedPaths(baseCommit(ref, root), root).map((path) => `${bare(root)}/${path}`));
}

const bare = (root: string): string => root.replace(/\/+$/, "");

/** Paths within `root`. */
function changedPaths(commit: string, root: string): string[] {
  const how = ["--name-only", "-z", "--relative", "--no-renames", "--no-ext-diff", "--no-textconv"];
  return [
    ...names(git(root, ["diff", ...how, "--end-of-options", commit, "--", "."])),
    ...names(git(root, ["ls-files", "-z", "--others", "--exclude-standard", "--", "."])),
  ];
}

/**
 * What a change does to notices that were published already. The old content is read out of git as bytes and by the loader's own
 * reading; nothing is checked out, and nothing but notices is read. @throws UsageError
 */
export function baseProblems(root: string, ref: string, today: string): Problem[] {
  const commit = baseCommit(ref, root);
  const changed = changedPaths(commit, root).flatMap((path) => contentFile(path, bare(root)) ?? []);
  const fore = notisesAt(commit, root, changed);
  const files = listContent(root).files.filter(({ mapp }) => typForMapp(mapp));
  const touched = new Set(changed.map(({ path }) => path));
  const efter = files.filter(({ path }) => touched.has(path)).map(readNow);
  const context = { fore, efter, adresser: addressesNow(fore, files), today };
  return baseRules.flatMap(({ id, severity, checkBase }) =>
    [...(checkBase?.(context) ?? [])].map(({ hint, ...finding }) =>
      presentable({ ...finding, rule: id, severity, ...(hint && { hint }) }),
    ),
  );
}

/** A notice by its path within the content, or undefined when the path is none that a notice can have. */
function contentFile(path: string, root: string): ContentFile | undefined {
  const [, mapp = "", slug = ""] = /^([a-z]+)\/([a-z0-9-]{3,80})\.md$/.exec(path) ?? [];
  return typForMapp(mapp) ? { path: `${root}/${path}`, mapp, slug } : undefined;
}

const within = (root: string, { path }: ContentFile): string => path.slice(bare(root).length + 1);

function readNow(file: ContentFile): BaseNotis {
  return baseNotis(readFile(file).source, file);
}

/** All notices have to be read only when one is gone. */
function addressesNow(fore: readonly BaseNotis[], files: readonly ContentFile[]): BaseContext["adresser"] {
  const adresser = new Set(files.map(({ mapp, slug }) => `${mapp}/${slug}`));
  if (fore.every(({ adress }) => adresser.has(adress))) return adresser;
  for (const { data } of files.map(readNow))
    for (const list of [data.tidigare_adresser, data.ersatter])
      for (const adress of Array.isArray(list) ? list : []) if (typeof adress === "string") adresser.add(adress.trim());
  return adresser;
}

/** The notices as they were. Only regular files of the size a notice can have: a link in the old tree is never followed. */
function notisesAt(commit: string, root: string, files: readonly ContentFile[]): BaseNotis[] {
  const byPath = new Map(files.map((file) => [within(root, file), file]));
  const listed = filesAt(commit, root).flatMap(({ path, hash, size }) => {
    const file = byPath.get(path);
    return file && size <= MAX_BYTES ? [{ file, hash }] : [];
  });
  const texts = blobs(
    root,
    listed.map(({ hash }) => hash),
  );
  return listed.map(({ file }, i) =>
    baseNotis(new SourceFile(file.path, decode(texts[i] ?? Buffer.alloc(0)).text), file),
  );
}
