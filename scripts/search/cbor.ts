/** What Pagefind's files are made of: whole numbers, texts and lists. */
export type Value = number | string | readonly Value[];

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** Reads CBOR one value after the other. Only what `Value` has, since there are millions of them. @throws on anything else. */
export class Reader {
  readonly #buffer: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  number(): number {
    const kind = this.#kind();
    if (kind !== NUMBER && kind !== NEGATIVE) this.#refuse();
    const size = this.#argument();
    return kind === NUMBER ? size : -1 - size;
  }

  text(): string {
    if (this.#kind() !== TEXT) this.#refuse();
    const length = this.#argument();
    this.#at += length;
    return this.#buffer.toString("utf8", this.#at - length, this.#at);
  }

  /** How many values follow in a list. */
  list(): number {
    if (this.#kind() !== LIST) this.#refuse();
    return this.#argument();
  }

  value(): Value {
    const kind = this.#kind();
    if (kind === LIST) return Array.from({ length: this.list() }, () => this.value());
    return kind === TEXT ? this.text() : this.number();
  }

  #kind(): number {
    return (this.#buffer[this.#at] ?? 0xff) >> 5;
  }

  #argument(): number {
    const short = (this.#buffer[this.#at++] ?? 0xff) & 31;
    if (short < 24) return short;
    if (short > 26) this.#refuse();
    const size = 2 ** (short - 24);
    this.#at += size;
    return this.#buffer.readUIntBE(this.#at - size, size);
  }

  #refuse(): never {
    throw new Error(`CBOR: nothing known at byte ${this.#at}`);
  }
}

/** Writes CBOR one value after the other, each number in as few bytes as it takes. */
export class Writer {
  #buffer = Buffer.alloc(256);
  #at = 0;

  get written(): Buffer {
    return this.#buffer.subarray(0, this.#at);
  }

  number(number: number): void {
    this.#head(number < 0 ? NEGATIVE : NUMBER, number < 0 ? -1 - number : number);
  }

  text(text: string): void {
    const length = Buffer.byteLength(text);
    this.#head(TEXT, length);
    this.#makeRoom(length);
    this.#at += this.#buffer.write(text, this.#at);
  }

  /** Begins a list of so many values, which are to be written next. */
  list(length: number): void {
    this.#head(LIST, length);
  }

  value(value: Value): void {
    if (typeof value === "number") this.number(value);
    else if (typeof value === "string") this.text(value);
    else {
      this.list(value.length);
      for (const item of value) this.value(item);
    }
  }

  #head(kind: number, number: number): void {
    const size = number < 24 ? 0 : number < 0x100 ? 1 : number < 0x10000 ? 2 : 4;
    this.#makeRoom(5);
    this.#buffer[this.#at++] = (kind << 5) | (size === 0 ? number : 24 + Math.log2(size));
    if (size > 0) this.#at = this.#buffer.writeUIntBE(number, this.#at, size);
  }

  #makeRoom(bytes: number): void {
    if (this.#at + bytes <= this.#buffer.length) return;
    this.#buffer = Buffer.concat([this.#buffer, Buffer.alloc(this.#buffer.length + bytes)]);
  }
}

export const decode = (bytes: Uint8Array): Value => new Reader(bytes).value();

export function encode(value: Value): Buffer {
  const writer = new Writer();
  writer.value(value);
  return writer.written;
}
