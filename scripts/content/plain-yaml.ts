import { type Key, type Placed, placedList, placedMap } from "./placed.ts";
import { isFlow, readPlainFlow } from "./plain-flow.ts";
import { isOfSafeSigns, KEY, plainScalar } from "./plain-scalars.ts";

/** Maps and lists that may lie in each other. The library tells when they are more. */
const LEVELS = 4;
const STEP = 2;
const SPACE = 32;

/**
 * Reads YAML in which every line is of the few shapes that editors write: `key: value`, `key:` over lines two spaces further in,
 * `- value`, `- key: value`, `key: >-` over lines of text, and comments above it all. They mean the same to every reader of YAML, and are
 * read in a fraction of the time. Of anything else, right or wrong, it says nothing: undefined.
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
    do this.#nextLine();
    while (source.startsWith("#", this.#lineStart));
  }

  /** The map or list that begins here; undefined unless all of it is plain and what comes after it stands further out. */
  collection(column: number): Placed | undefined {
    if (this.#column !== column || column >= LEVELS * STEP) return undefined;
    const read = this.#isItem() ? this.#list(column) : this.#map(column);
    return this.#column < column ? read : undefined;
  }

  #list(column: number): Placed | undefined {
    const start = this.#at;
    const held: Placed[] = [];
    while (this.#column === column) {
      if (!this.#isItem()) return undefined;
      this.#at += STEP;
      this.#column += STEP;
      const item = this.#keyEnd() ? this.collection(this.#column) : this.#onOneLine(this.#column);
      if (!item) return undefined;
      held.push(item);
    }
    return placedList([start, this.#lineStart], held);
  }

  #map(column: number): Placed | undefined {
    const start = this.#at;
    const keys: Key[] = [];
    const held: Placed[] = [];
    while (this.#column === column) {
      const key = { name: this.#source.slice(this.#at, this.#keyEnd() ?? this.#at), start: this.#at };
      const value = key.name === "" ? undefined : this.#valueAfter(key, column + STEP);
      if (!value) return undefined;
      keys.push(key);
      held.push(value);
    }
    return placedMap([start, this.#lineStart], keys, held);
  }

  /** `column` is where the lines of a value stand that has lines of its own. */
  #valueAfter({ name, start }: Key, column: number): Placed | undefined {
    const colon = start + name.length;
    if (colon + 1 === this.#lineEnd) {
      this.#nextLine();
      return this.collection(column);
    }
    this.#at = colon + 2;
    const isFolded = this.#at + 2 === this.#lineEnd && this.#source.startsWith(">-", this.#at);
    return isFolded ? this.#folded(column) : this.#onOneLine(column);
  }

  #onOneLine(column: number): Placed | undefined {
    const [start, end] = [this.#at, this.#lineEnd];
    this.#nextLine();
    if (isFlow(this.#source, start)) {
      const read = readPlainFlow(this.#source, start, LEVELS - column / STEP);
      return read?.end === end ? read : undefined;
    }
    const data = plainScalar(this.#source.slice(start, end));
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
