import { type Dirent, type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";

/** Milliseconds of rest after which what has changed is told: one save is often several changes. */
const REST = 20;

/**
 * Tells the paths that have changed, come or gone in some folders and in all below them, from this very moment on. Folders are watched, not
 * files: ten thousand take no more than ten do, none is told of before it is watched, and one that goes is told of like any other change.
 */
export function watchFolders(roots: readonly string[], tell: (paths: string[]) => void): void {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (path: string) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow();
      tell([...changed]);
      changed.clear();
    }, REST);
  };
  const follow = () => {
    const now = new Map(roots.flatMap(foldersUnder));
    for (const [key, watcher] of watchers) if (!now.has(key)) watcher.close();
    for (const key of watchers.keys()) if (!now.has(key)) watchers.delete(key);
    for (const [key, folder] of now) if (!watchers.has(key)) watchers.set(key, watcherOf(folder, note));
  };
  follow();
}

function watcherOf(folder: string, note: (path: string) => void): FSWatcher {
  const watcher = watch(folder, (_, name) => note(join(folder, name ?? "")));
  return watcher.on("error", () => note(folder));
}

/** A folder and all below it, each by a key that another folder in its place does not have. */
function foldersUnder(folder: string): [key: string, folder: string][] {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return [];
  const below = entriesOf(folder).filter((entry) => entry.isDirectory());
  return [[`${stat.ino} ${folder}`, folder], ...below.flatMap(({ name }) => foldersUnder(join(folder, name)))];
}

/** What lies in a folder; nothing, when it has just gone. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
