import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { link, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { COPIES } from "./site-folder.ts";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const run = promisify(execFile);

/** Files that gain by it. What Pagefind writes is compressed already, but for its scripts. */
export const TEXT = /\.(?:html|css|js|json|svg|xml|atom|ics|csv|txt|md|rdf|ttl|eml|webmanifest)$/;
/** Below this, one packet carries it either way. */
export const LEAST = 900;
/** Files at once: as many as Node has threads for it. */
const AT_ONCE = 4;

type Finished = { folder: string; published?: string | undefined };
type Sizes = { before: number; after: number };

/**
 * Writes a brotli and a gzip beside every text of a finished site, for servers that hand out files as they are, and sees to it that all of the site
 * is on the disk: else a power cut just after it is published could leave it with empty files. Copies that lie there
 * are right, since those of a file that changes are taken away with it; those of files that were linked from the published version are linked too. Returns bytes before and after.
 */
export async function compressSite({ folder, published }: Finished): Promise<Sizes & { files: number }> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => TEXT.test(name));
  const total = { files: 0, before: 0, after: 0 };
  const next = names.values();
  const work = async () => {
    for (const name of next) {
      const sizes = await compressFile(join(folder, name), published && join(published, name));
      if (!sizes) continue;
      total.files += 1;
      total.before += sizes.before;
      total.after += sizes.after;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // Where there is no such program, or it knows nothing of file systems, the machine writes when it likes.
  await run("sync", ["--file-system", folder]).catch(() => undefined);
  return total;
}

async function compressFile(path: string, before?: string): Promise<Sizes | undefined> {
  const { size, ino } = await stat(path);
  if (size < LEAST) return undefined;
  if (haveCopies(path) || (before && (await linkCopies(path, ino, before))))
    return { before: size, after: (await stat(`${path}.br`)).size };
  const bytes = await readFile(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), gzipped(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  return { before: bytes.length, after: br.length };
}

const haveCopies = (path: string): boolean => COPIES.every((ending) => existsSync(path + ending));

/** A file that was linked from the published version has its copies there too, unless that was built without. */
async function linkCopies(path: string, ino: number, before: string): Promise<boolean> {
  try {
    if ((await stat(before)).ino !== ino) return false;
    for (const ending of COPIES) await link(before + ending, path + ending);
    return true;
  } catch {
    // What is written next must not go into a copy that the published version has too.
    for (const ending of COPIES) await rm(path + ending, { force: true });
    return false;
  }
}
