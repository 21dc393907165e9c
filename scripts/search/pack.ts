import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode, type Value } from "./cbor.ts";

/** Pagefind's files are gzipped CBOR, or JSON, behind this mark. */
const MARK = Buffer.from("pagefind_dcd");

/** What a file of Pagefind's holds, as JSON text or as CBOR. @throws when it is none. */
export function unmarked(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  return bytes.subarray(0, MARK.length).equals(MARK) ? bytes.subarray(MARK.length) : missing("mark");
}

export const unpack = <T>(content: Uint8Array): T => decode(unmarked(content)) as T;
export const pack = (value: Value): Buffer => packWritten(encode(value));
/** The same of a value that is written already. */
export const packWritten = (bytes: Uint8Array): Buffer => zipped(Buffer.concat([MARK, bytes]));
/** The two levels above this one save a thirtieth and take seven times as long. */
const LEVEL = 7;
export const zipped = (bytes: Uint8Array | string): Buffer => gzipSync(bytes, { level: LEVEL });
/** The name of a file by what it holds. */
export const digest = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex").slice(0, 10);

export function missing(what: string): never {
  throw new Error(`Pagefind's index has no ${what}; is it another version?`);
}
