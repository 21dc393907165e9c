/** What Pagefind's files are made of: whole numbers, texts and lists. */
export type Value = number | string | readonly Value[];

const NUMBER = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

/** Reads a value that is written as CBOR. Only what `Value` has, since millions of numbers are read. @throws on anything else. */
export function decode(bytes: Uint8Array): Value {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const argument = (short: number): number => {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    if (size > 4) throw new Error(`CBOR: no number at byte ${at}`);
    at += size;
    return buffer.readUIntBE(at - size, size);
  };
  const value = (): Value => {
    const head = buffer[at++] ?? 0xff;
    const kind = head >> 5;
    const number = argument(head & 31);
    if (kind === NUMBER) return number;
    if (kind === NEGATIVE) return -1 - number;
    if (kind === LIST) return Array.from({ length: number }, value);
    if (kind !== TEXT) throw new Error(`CBOR: nothing known at byte ${at}`);
    at += number;
    return buffer.toString("utf8", at - number, at);
  };
  return value();
}

/** Writes a value as CBOR, each number in as few bytes as it takes. */
export function encode(value: Value): Buffer {
  const writer = new Writer();
  writer.write(value);
  return writer.written;
}

/** A list of values that are written already. */
export function listOf(written: readonly Uint8Array[]): Buffer {
  const writer = new Writer();
  writer.head(LIST, written.length);
  return Buffer.concat([writer.written, ...written]);
}

class Writer {
  #buffer = Buffer.alloc(256);
  #at = 0;

  get written(): Buffer {
    return this.#buffer.subarray(0, this.#at);
  }

  write(value: Value): void {
    if (typeof value === "number") this.head(value < 0 ? NEGATIVE : NUMBER, value < 0 ? -1 - value : value);
    else if (typeof value === "string") this.#text(value);
    else {
      this.head(LIST, value.length);
      for (const item of value) this.write(item);
    }
  }

  head(kind: number, number: number): void {
    const size = number < 24 ? 0 : number < 0x100 ? 1 : number < 0x10000 ? 2 : 4;
    this.#makeRoom(5);
    this.#buffer[this.#at++] = (kind << 5) | (size === 0 ? number : 24 + Math.log2(size));
    if (size > 0) this.#at = this.#buffer.writeUIntBE(number, this.#at, size);
  }

  #text(text: string): void {
    const length = Buffer.byteLength(text);
    this.head(TEXT, length);
    this.#makeRoom(length);
    this.#at += this.#buffer.write(text, this.#at);
  }

  #makeRoom(bytes: number): void {
    if (this.#at + bytes <= this.#buffer.length) return;
    this.#buffer = Buffer.concat([this.#buffer, Buffer.alloc(this.#buffer.length + bytes)]);
  }
}
