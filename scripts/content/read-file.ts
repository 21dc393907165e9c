import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import type { Problem } from "../check/problem.ts";
import type { RuleId } from "../check/rules/index.ts";
import { SourceFile } from "../check/source-file.ts";
import { decode, MAX_BYTES } from "./decode.ts";
import type { ContentFile } from "./tree.ts";

/** A file's text, or why it cannot be had. */
export type ReadFile = { source: SourceFile; problems: Problem[] };

/** Reads one regular file of limited size. Opens it without following a link, because it may have been swapped since it was listed. */
export function readFile({ path }: ContentFile): ReadFile {
  let handle: number;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return refused(
      path,
      "otillaten-fil",
      "Filen går inte att öppna. Kontrollera att den är en vanlig fil som alla får läsa.",
    );
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile() || stat.size > MAX_BYTES) return refused(path, "for-stor-fil", sizeMessage(stat.size));
    const { text, faults } = decode(readFileSync(handle));
    const source = new SourceFile(path, text);
    return { source, problems: faults.map((fault) => source.problem(fault)) };
  } finally {
    closeSync(handle);
  }
}

const sizeMessage = (bytes: number): string =>
  `Filen är ${Math.ceil(bytes / 1024)} kB. En fil får vara högst ${MAX_BYTES / 1024} kB; dela upp den.`;

function refused(path: string, rule: RuleId, message: string): ReadFile {
  const source = new SourceFile(path, "");
  return { source, problems: [source.problem({ rule, start: 0, end: 1, message })] };
}
