import { existsSync, statSync } from "node:fs";
import { UsageError } from "../arguments.ts";

/** The content folder as given on the command line, without a slash at its end. @throws UsageError when it is not there. */
export function contentFolder(path: string): string {
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new UsageError(`Mappen ”${path}” finns inte. Ange var innehållet ligger med --content.`);
  return path.replace(/\/+$/, "");
}
