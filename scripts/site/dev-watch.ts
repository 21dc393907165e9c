import { type Dirent, type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { dirname, join, resolve } from "node:path";

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
    for (const [key, watcher] of watchers) {
      if (now.has(key)) continue;
      watcher.close();
      watchers.delete(key);
    }
    for (const [key, folder] of now) {
      const watcher = watchers.get(key) ?? watcherOf(folder, note);
      if (watcher) watchers.set(key, watcher);
    }
  };
  for (const root of roots) watchComing(root, note);
  follow();
}

/** Tells when a folder itself goes or comes, which nothing in it can: a root that is moved away may be moved back. */
function watchComing(folder: string, note: (path: string) => void): void {
  const path = resolve(folder);
  watcherOf(dirname(path), (changed) => {
    if (changed === path) note(folder);
  });
}

/** What is said of a folder that has gone since it was listed, which the folder above tells of, or that may not be looked into. */
const NOT_TO_WATCH = new Set(["ENOENT", "ENOTDIR", "EACCES", "EPERM"]);

function watcherOf(folder: string, note: (path: string) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, name) => note(join(folder, name ?? "")));
    return watcher.on("error", () => note(folder));
  } catch (error) {
    if (NOT_TO_WATCH.has((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}

/** A folder and all below it, each by a key that another folder in its place does not have: its number is soon given to the next one. */
function foldersUnder(folder: string): [key: string, folder: string][] {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return [];
  const below = entriesOf(folder).filter((entry) => entry.isDirectory());
  const key = `${stat.ino} ${stat.birthtimeMs} ${folder}`;
  return [[key, folder], ...below.flatMap(({ name }) => foldersUnder(join(folder, name)))];
}

/** What lies in a folder; nothing, when it has just gone. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
