import { readdirSync, rmdirSync, unlinkSync } from "node:fs";

/**
 * Removes every file below a folder that is not wanted, and every folder that nothing is left in. Paths begin with a slash, below the folder.
 * Returns whether anything is left.
 */
export function sweep(folder: string, isWanted: (path: string) => boolean, below = ""): boolean {
  let left = false;
  for (const entry of readdirSync(`${folder}${below}/`, { withFileTypes: true })) {
    const path = `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (sweep(folder, isWanted, path)) left = true;
      else rmdirSync(folder + path);
    } else if (isWanted(path)) left = true;
    else unlinkSync(folder + path);
  }
  return left;
}
