import { keep, keptAt, keyOf, recall } from "../kept.ts";
import type { FileResult } from "./file-result.ts";
import { digestOfFile } from "./read-file.ts";
import type { Judged } from "./rule-faults.ts";
import type { ContentFile } from "./tree.ts";

/** Files whose results lie together: a changed notice makes so many be written again. */
const TOGETHER = 256;

type Results = Map<string, FileResult>;

/**
 * What was found in each file by itself, kept until the next run. It holds for the same bytes at the same place, judged by the same code, registers
 * and day; rules across files are asked anew every time. It lies in several files, so that a small change writes little.
 */
export class ResultCache {
  readonly #name: string;
  readonly #key: string;
  readonly #shards: readonly Results[];

  /** Only a bundled command has a cache, since only that knows that the code is the same. `count` is of the files there are now. */
  static open(name: string, by: Judged, count: number): ResultCache | undefined {
    const file = keptAt(`results-${name}`);
    return file ? new ResultCache(file, by, count) : undefined;
  }

  constructor(file: string, by: Judged, count: number) {
    const shards = 2 ** Math.max(0, Math.ceil(Math.log2(count / TOGETHER)));
    this.#name = `${file}-${shards}`;
    this.#key = keyOf(by);
    this.#shards = Array.from({ length: shards }, (_, i) => new Map(this.#recalled(i)));
  }

  /** What is known of a file as it stands. */
  find(file: ContentFile): FileResult | undefined {
    const known = this.#shards[this.#shardOf(file.path)]?.get(file.path);
    return known?.digest !== undefined && known.digest === digestOfFile(file) ? known : undefined;
  }

  /** Keeps what was found this time; what is no longer there is forgotten. */
  keep(files: readonly ContentFile[], results: readonly FileResult[]): void {
    const fresh = this.#shards.map((): Results => new Map());
    for (const [i, { path }] of files.entries()) {
      const result = results[i];
      if (result) fresh[this.#shardOf(path)]?.set(path, result);
    }
    for (const [i, shard] of fresh.entries())
      if (!same(shard, this.#shards[i])) keep(this.#file(i), [...shard], this.#key);
  }

  #file = (shard: number): string => `${this.#name}-${shard}`;

  #recalled(shard: number): [string, FileResult][] {
    const stored = recall(this.#file(shard), this.#key);
    return Array.isArray(stored) ? stored : [];
  }

  /** By the name, so that a file that comes or goes moves no other. */
  #shardOf(path: string): number {
    let hash = 0;
    for (let i = 0; i < path.length; i++) hash = (Math.imul(hash, 31) + path.charCodeAt(i)) >>> 0;
    return hash % this.#shards.length;
  }
}

/** What was recalled and found to hold is the very same object. */
const same = (shard: Results, known: Results | undefined): boolean =>
  shard.size === known?.size && [...shard].every(([path, result]) => known.get(path) === result);
