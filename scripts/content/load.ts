import type { Datum } from "../../schemas/datum.ts";
import { senastForst } from "../../schemas/ordning.ts";
import type { Innehall } from "../../schemas/site.ts";
import type { Problem } from "../check/problem.ts";
import { SourceFile } from "../check/source-file.ts";
import { acrossFiles } from "./across-files.ts";
import type { FileResult } from "./file-result.ts";
import { deepFreeze } from "./freeze.ts";
import { readContentFile } from "./read-content-file.ts";
import { readRegister } from "./read-register.ts";
import { readable } from "./readable.ts";
import type { Judged } from "./rule-faults.ts";
import { type ContentFile, listContent } from "./tree.ts";

/** Everything the content says and everything wrong with it. `innehall` is missing when the registers cannot be read. */
export type Loaded = { innehall?: Innehall; problems: Problem[]; files: number };

/** What is known before any notice is read; `by` is missing when the registers cannot be read. */
export type Begun = { files: ContentFile[]; problems: Problem[]; count: number; by?: Judged };

/** The one way from files to typed notices, for the validator and the build alike. Problems come by file and position. */
export function loadContent(root: string, today: Datum): Loaded {
  const begun = beginLoading(root, today);
  return finishLoading(begun, begun.by ? begun.files.map(reader(begun.by)) : []);
}

const reader = (by: Judged) => (file: ContentFile) => readContentFile(file, by);

export function beginLoading(root: string, today: Datum): Begun {
  const tree = listContent(root);
  const stray = tree.faults.map(({ path, ...fault }) =>
    new SourceFile(path, "").problem({ ...fault, start: 0, end: 1 }),
  );
  const { register, problems } = readRegister(
    tree.files.filter(({ mapp }) => mapp === "register"),
    root,
  );
  return {
    files: tree.files.filter(({ mapp }) => mapp !== "register"),
    problems: [...stray, ...problems],
    count: tree.files.length,
    ...(register && { by: { register, today } }),
  };
}

/** Puts together what the files say, in the order of `files`, and judges them as a whole. */
export function finishLoading({ files, problems, count, by }: Begun, results: readonly FileResult[]): Loaded {
  if (!by) return { problems: readable(problems), files: count };
  const all = [...problems, ...results.flatMap((result) => result.problems), ...acrossFiles(results, files, by)];
  const notiser = results.flatMap(({ notis }) => notis ?? []).sort(senastForst);
  const sidor = results.flatMap(({ sida }) => sida ?? []);
  return { innehall: deepFreeze({ notiser, sidor, register: by.register }), problems: readable(all), files: count };
}
