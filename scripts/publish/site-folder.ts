import { hash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { keep, keptAt, keyOf, recall } from "../kept.ts";
import type { OutputFile } from "../outputs/output.ts";

/** What a build wrote, as the next one finds it: its folder, the hash of each file, and when. */
type Earlier = { folder: string; files: ReadonlyMap<string, string>; written: number };

/** The files of a build that are written together, and the version that is published while they are. */
export type Part = { folder: string; published?: string | undefined; name: string };

/**
 * The folder of a build, where each file is written once. What the published version has with the same bytes is linked from there: it takes no room
 * and no time to write, and keeps its time, so that readers, servers and copies to other machines see that it is the same.
 * That is known only of what a bundled command of the same code wrote since the machine was started, and that nobody has touched since.
 */
export class SiteFolder {
  readonly path: string;
  readonly #files = new Map<string, string>();
  readonly #folders = new Set<string>();
  readonly #kept: string | undefined;
  readonly #earlier: Earlier | undefined;

  constructor({ folder, published, name }: Part) {
    this.path = folder;
    this.#kept = keptAt(`files-${name}-${hash("sha256", dirname(folder)).slice(0, 16)}`);
    this.#earlier = this.#kept && published ? earlierAt(this.#kept, published) : undefined;
  }

  /** Writes a file. `path` begins with a slash. @throws when there is one there: no two things have the same address. */
  write([path, content]: OutputFile): void {
    const hashed = digest(content);
    const file = join(this.path, path);
    this.#makeFolder(dirname(file));
    if (!this.#link(path, hashed, file)) writeFileSync(file, content, { flag: "wx" });
    this.#files.set(path, hashed);
  }

  /** Writes several. Returns how many they were. */
  writeAll(files: Iterable<OutputFile>): number {
    const before = this.#files.size;
    for (const file of files) this.write(file);
    return this.#files.size - before;
  }

  /** Keeps what was written, for the build after this one, if this one is published. */
  keep(): void {
    const key = keyFor(this.path);
    if (this.#kept && key) keep(this.#kept, this.#files, key);
  }

  #makeFolder(folder: string): void {
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  /** Where files cannot be linked, or the version has been cleared away meanwhile, the file is written. */
  #link(path: string, hashed: string, file: string): boolean {
    if (this.#earlier?.files.get(path) !== hashed) return false;
    const before = join(this.#earlier.folder, path);
    try {
      if (statSync(before).mtimeMs > this.#earlier.written) return false;
      linkSync(before, file);
      return true;
    } catch {
      return false;
    }
  }
}

/** Content comes from strangers, and no two texts may be made to look the same. */
const digest = (content: string | Uint8Array): string => hash("sha256", content, "base64");

/** What was kept of the version that is published. */
function earlierAt(file: string, folder: string): Earlier | undefined {
  const key = keyFor(folder);
  const files = key && recall(file, key);
  return files instanceof Map ? { folder, files, written: statSync(file).mtimeMs } : undefined;
}

/**
 * Stands for a version and the start of the machine it was written under: after a power cut its files may be empty, so it must have been written since.
 * Where the start cannot be told, nothing is linked.
 */
function keyFor(folder: string): string | undefined {
  try {
    return keyOf([folder, readFileSync("/proc/sys/kernel/random/boot_id", "utf8")]);
  } catch {
    return undefined;
  }
}
