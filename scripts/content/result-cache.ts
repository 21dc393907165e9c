import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileResult } from "./file-result.ts";
import { digestOfFile } from "./read-file.ts";
import type { Judged } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

type Stored = { key: string; results: [path: string, result: FileResult][] };

/**
 * What the validator found in each file by itself, kept until the next run. It holds for the same bytes at the same place, judged by the same
 * code (the folder is the bundle's own), registers and day; rules across files are asked anew every time. Safe to delete.
 */
export class ResultCache {
  readonly #file: string;
  readonly #key: string;
  readonly #known: ReadonlyMap<string, FileResult>;

  /** Only a bundled command has a cache, since only that knows by its name that the code is the same. */
  static open(by: Judged): ResultCache | undefined {
    const folder = process.env["REGIONSIDAN_BUNDLE"];
    return folder ? new ResultCache(join(folder, "results.json"), by) : undefined;
  }

  constructor(file: string, by: Judged) {
    this.#file = file;
    this.#key = createHash("sha256").update(JSON.stringify(by)).digest("base64");
    const stored = read(file);
    this.#known = new Map(stored?.key === this.#key ? stored.results : []);
  }

  /** What is known of a file as it stands. */
  find(file: ContentFile): FileResult | undefined {
    const known = this.#known.get(file.path);
    return known?.digest !== undefined && known.digest === digestOfFile(file) ? known : undefined;
  }

  /** Keeps what was found this time, in one step. A cache that cannot be written is none. */
  keep(files: readonly ContentFile[], results: readonly FileResult[]): void {
    const stored: Stored = {
      key: this.#key,
      results: files.flatMap(({ path }, i) => (results[i] ? [[path, results[i]]] : [])),
    };
    const fresh = `${this.#file}.${process.pid}`;
    try {
      writeFileSync(fresh, JSON.stringify(stored));
      renameSync(fresh, this.#file);
    } catch {
      return;
    }
  }
}

function read(file: string): Stored | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Stored;
  } catch {
    return undefined;
  }
}
