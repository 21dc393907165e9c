import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../arguments.ts";
import { addressIn, type Others } from "../content/among-others.ts";

/** Where a notice of the folder `content/` goes when the content lies elsewhere. */
export const pathIn = (root: string, file: string): string => `${root}/${file.replace(/^content\//, "")}`;

/** Why a file name cannot be had, or undefined when it can. */
export function nameTaken(root: string, file: string, { taken }: Others): string | undefined {
  if (existsSync(pathIn(root, file)))
    return `Filen ${pathIn(root, file)} finns redan. Ändra den, eller ge den nya ett annat namn.`;
  if (taken.has(addressIn(file)))
    return `Adressen /${addressIn(file)}/ har en annan notis haft förut. Välj ett annat namn.`;
  return undefined;
}

/** Writes a new file, never over another, whoever else writes at the same time. @throws UsageError */
export function writeNotice(root: string, file: string, text: string): string {
  const path = pathIn(root, file);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new UsageError(`Filen ${path} finns redan. Ge den nya ett annat namn med --namn.`);
  }
  return path;
}
