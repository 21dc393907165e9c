import { hash } from "node:crypto";
import { existsSync, linkSync, mkdirSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile } from "../outputs/output.ts";
import { utf8Lent } from "../utf8.ts";
import { type KnownFiles, keepKnownFiles, knownFiles } from "./known-files.ts";
import { sweep } from "./sweep.ts";

/** The folder of a build. `before` is what lies there of an older version, `published` the version that is shown while it is filled. */
export type Place = { folder: string; published?: string | undefined; before?: KnownFiles | undefined };

/** Endings of the compressed copies that may lie beside a file. */
export const COPIES = [".br", ".gz"] as const;

/**
 * The folder of a build, where each file is written once. What lies there already with the same bytes stays, and what the published version has with the
 * same bytes is linked from there: it takes no room and no time to write, and keeps its time, so that readers, servers and copies to other machines see
 * that it is the same. That is known only of what a bundled command of the same code wrote since the machine was started, and that nobody has touched
 * since. No file is ever written over: other versions may have it too.
 */
export class SiteFolder {
  readonly path: string;
  readonly #files = new Map<string, string>();
  readonly #folders = new Set<string>();
  readonly #before: KnownFiles | undefined;
  readonly #published: KnownFiles | undefined;

  constructor({ folder, published, before }: Place) {
    this.path = folder;
    this.#before = before;
    this.#published = published ? knownFiles(published) : undefined;
  }

  /** Each file that was written, by its path, with the hash of its bytes. */
  get files(): ReadonlyMap<string, string> {
    return this.#files;
  }

  /** Writes a file. `path` begins with a slash. @throws when there is one there: no two things have the same address. */
  write([path, content]: OutputFile): void {
    const bytes = typeof content === "string" ? utf8Lent(content) : content;
    const hashed = digest(bytes);
    this.#note(path, hashed);
    const file = join(this.path, path);
    if (holds(this.#before, path, hashed)) this.#folders.add(dirname(file));
    else this.#put(file, path, hashed, bytes);
  }

  /** Writes several. Returns how many they were. */
  writeAll(files: Iterable<OutputFile>): number {
    const before = this.#files.size;
    for (const file of files) this.write(file);
    return this.#files.size - before;
  }

  /** Takes in what a thread has written into the same folder. @throws as `write` */
  add(files: ReadonlyMap<string, string>): void {
    for (const [path, hashed] of files) this.#note(path, hashed);
  }

  /** Removes what lies there of an older version, with its compressed copies unless those are wanted; keeps what was written, for later builds. */
  finish({ compressed }: { compressed: boolean }): void {
    const isCopy = (path: string) =>
      COPIES.some((ending) => path.endsWith(ending) && this.#files.has(path.slice(0, -ending.length)));
    if (this.#before) sweep(this.path, (path) => this.#files.has(path) || (compressed && isCopy(path)));
    keepKnownFiles(this.path, this.#files);
  }

  #note(path: string, hashed: string): void {
    if (this.#files.has(path)) throw new Error(`Two files have the address ${path}`);
    this.#files.set(path, hashed);
  }

  #put(file: string, path: string, hashed: string, bytes: Uint8Array): void {
    this.#makeFolder(dirname(file));
    if (this.#before) removeOlder(file);
    if (!this.#link(file, path, hashed)) writeFileSync(file, bytes, { flag: "wx" });
  }

  #makeFolder(folder: string): void {
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  /** Where files cannot be linked, or the version has been cleared away meanwhile, the file is written. */
  #link(file: string, path: string, hashed: string): boolean {
    if (!this.#published || !holds(this.#published, path, hashed)) return false;
    try {
      linkSync(join(this.#published.folder, path), file);
      return true;
    } catch {
      return false;
    }
  }
}

/** Content comes from strangers, and no two texts may be made to look the same. */
const digest = (content: Uint8Array): string => hash("sha256", content, "base64");

/** Does a version have the file with these bytes, and has nobody touched it since? */
function holds(version: KnownFiles | undefined, path: string, hashed: string): boolean {
  if (version?.hashes.get(path) !== hashed) return false;
  const stat = statSync(join(version.folder, path), { throwIfNoEntry: false });
  return stat !== undefined && stat.mtimeMs <= version.written;
}

/** Takes away a file of an older version and what was compressed of it. */
function removeOlder(file: string): void {
  for (const one of [file, ...COPIES.map((ending) => file + ending)]) if (existsSync(one)) unlinkSync(one);
}
