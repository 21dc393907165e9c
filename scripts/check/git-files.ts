import { git, names } from "./git.ts";

/** A regular file in an older tree, by its path within the folder it was asked for in. */
export type CommittedFile = { path: string; hash: string; size: number };

/** The regular files that a folder had in a commit. Links and submodules are left out: nothing in an old tree is followed. */
export function filesAt(commit: string, folder: string): CommittedFile[] {
  return names(git(folder, ["ls-tree", "-r", "-z", "-l", commit, "--", "."])).flatMap((line) => {
    const [, mode, hash = "", size, path = ""] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
    return mode?.startsWith("100") ? [{ path, hash, size: Number(size) }] : [];
  });
}

/** Many blobs at once, in the order of their hashes. Each comes after a line that ends with its length. */
export function blobs(folder: string, hashes: readonly string[]): Buffer[] {
  if (hashes.length === 0) return [];
  const output = git(folder, ["cat-file", "--batch"], `${hashes.join("\n")}\n`);
  let at = 0;
  return hashes.map(() => {
    const lineEnd = output.indexOf(10, at);
    const size = Number(output.toString("ascii", at, lineEnd).split(" ")[2]);
    at = lineEnd + 1 + size + 1;
    return output.subarray(lineEnd + 1, lineEnd + 1 + size);
  });
}
