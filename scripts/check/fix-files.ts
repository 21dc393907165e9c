import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../arguments.ts";

/** One file, as it was read and as it is to be, with its own line ends and mark. */
export type Change = { path: string; before: string; after: string };

/** The text of a file with everything that is in it, also what the loader reads past. @throws UsageError for what is no regular file */
export function rawText(path: string): string {
  const handle = opened(path);
  try {
    if (!fstatSync(handle).isFile()) throw new UsageError(`”${path}” är ingen vanlig fil och skrivs inte om.`);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(handle));
  } finally {
    closeSync(handle);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    throw new UsageError(`”${path}” går inte att öppna, eller är en genväg (symbolisk länk). Den skrivs inte om.`);
  }
}

/**
 * Writes each file as a whole or not at all. Nothing is written when any of them is a link, lies in a folder that is one, or has
 * changed since it was read. @throws UsageError
 */
export function writeFixes(changes: readonly Change[]): void {
  for (const { path, before } of changes) {
    if (lstatSync(dirname(path)).isSymbolicLink())
      throw new UsageError(`Mappen ”${dirname(path)}” är en genväg (symbolisk länk). Ingenting skrevs.`);
    if (rawText(path) !== before)
      throw new UsageError(`”${path}” ändrades medan den kontrollerades. Ingenting skrevs; kör kommandot igen.`);
  }
  for (const { path, after } of changes) replaceFile(path, after);
}

function replaceFile(path: string, text: string): void {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeFileSync(draft, text, { flag: "wx", mode: lstatSync(path).mode & 0o777, flush: true });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
