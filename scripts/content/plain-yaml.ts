import { isOfSafeSigns, plainScalar } from "./plain-scalars.ts";

/** A value and where it stands; of a map also its keys, of a map or a list what it holds, in the order of the file. */
export type Placed = { data: unknown; start: number; end: number; keys?: Key[]; held?: Placed[] };
export type Key = { name: string; start: number };

/** What is further in lies deeper than the dialect allows, and the library is to say so. */
const DEEPEST_COLUMN = 6;
const STEP = 2;
const SPACE = 32;
/** No `__proto__` among them. */
const KEY = /[a-z][a-z_]{0,59}(?=:(?:[ \n]|$))/y;

/**
 * Reads YAML in which every line is of the few shapes that editors write: `key: value`, `key:` over lines two spaces further in,
 * `- value`, `- key: value`, `key: >-` over lines of text. They mean the same to every reader of YAML, and are read in a fraction of
 * the time. Of anything else, right or wrong, it says nothing: undefined.
 */
export function readPlainYaml(source: string): Placed | undefined {
  return isOfSafeSigns(source) ? new Reader(source).collection(0) : undefined;
}

/** Stands where a line's text begins, or after the `- ` before it; in no column after the last line. */
class Reader {
  readonly #source: string;
  #lineStart = 0;
  #lineEnd = -1;
  #column = 0;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#nextLine();
  }

  /** The map or list that begins here; undefined unless all of it is plain and what comes after it stands further out. */
  collection(column: number): Placed | undefined {
    if (this.#column !== column || column > DEEPEST_COLUMN) return undefined;
    const read = this.#isItem() ? this.#list(column) : this.#map(column);
    return this.#column < column ? read : undefined;
  }

  #list(column: number): Placed | undefined {
    const start = this.#at;
    const data: unknown[] = [];
    const held: Placed[] = [];
    while (this.#column === column) {
      if (!this.#isItem()) return undefined;
      this.#at += STEP;
      this.#column += STEP;
      const item = this.#keyEnd() ? this.collection(this.#column) : this.#scalar();
      if (!item) return undefined;
      data.push(item.data);
      held.push(item);
    }
    return { data, start, end: this.#lineStart, held };
  }

  #map(column: number): Placed | undefined {
    const start = this.#at;
    const data: Record<string, unknown> = {};
    const keys: Key[] = [];
    const held: Placed[] = [];
    while (this.#column === column) {
      const key = { name: this.#source.slice(this.#at, this.#keyEnd() ?? this.#at), start: this.#at };
      if (key.name === "" || Object.hasOwn(data, key.name)) return undefined;
      const value = this.#valueAfter(key, column);
      if (!value) return undefined;
      data[key.name] = value.data;
      keys.push(key);
      held.push(value);
    }
    return { data, start, end: this.#lineStart, keys, held };
  }

  #valueAfter({ name, start }: Key, column: number): Placed | undefined {
    const colon = start + name.length;
    if (colon + 1 === this.#lineEnd) {
      this.#nextLine();
      return this.collection(column + STEP);
    }
    this.#at = colon + 2;
    const isFolded = this.#at + 2 === this.#lineEnd && this.#source.startsWith(">-", this.#at);
    return isFolded ? this.#folded(column + STEP) : this.#scalar();
  }

  #scalar(): Placed | undefined {
    const [start, end] = [this.#at, this.#lineEnd];
    const data = plainScalar(this.#source.slice(start, end));
    this.#nextLine();
    return data === undefined ? undefined : { data, start, end };
  }

  /** Lines of text that make one paragraph; an empty line, or one further in, would mean more than a space. */
  #folded(column: number): Placed | undefined {
    const start = this.#at;
    const lines: string[] = [];
    for (this.#nextLine(); this.#column === column; this.#nextLine()) {
      const line = this.#source.slice(this.#at, this.#lineEnd);
      if (line === "" || line.endsWith(" ")) return undefined;
      lines.push(line);
    }
    return lines.length > 0 ? { data: lines.join(" "), start, end: this.#lineStart } : undefined;
  }

  #isItem(): boolean {
    return this.#source.startsWith("- ", this.#at);
  }

  #keyEnd(): number | undefined {
    KEY.lastIndex = this.#at;
    return KEY.test(this.#source) ? KEY.lastIndex : undefined;
  }

  #nextLine(): void {
    const { length } = this.#source;
    this.#lineStart = Math.min(this.#lineEnd + 1, length);
    const end = this.#source.indexOf("\n", this.#lineStart);
    this.#lineEnd = end < 0 ? length : end;
    this.#at = this.#lineStart;
    while (this.#source.charCodeAt(this.#at) === SPACE) this.#at += 1;
    this.#column = this.#lineStart === length ? -1 : this.#at - this.#lineStart;
  }
}
