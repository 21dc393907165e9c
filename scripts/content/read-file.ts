import { hash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import type { Problem } from "../check/problem.ts";
import type { RuleId } from "../check/rules/index.ts";
import { SourceFile } from "../check/source-file.ts";
import { decode, MAX_BYTES } from "./decode.ts";
import type { ContentFile } from "./tree.ts";

/** A file's text, or why it cannot be had; `digest` names the bytes that were read. */
export type ReadFile = { source: SourceFile; problems: Problem[]; digest?: string };

/** Reads one regular file of limited size. */
export function readFile({ path }: ContentFile): ReadFile {
  const read = readBytes(path);
  if ("message" in read) {
    const source = new SourceFile(path, "");
    return { source, problems: [source.problem({ ...read, start: 0, end: 1 })] };
  }
  const { text, faults } = decode(read.bytes);
  const source = new SourceFile(path, text);
  return { source, problems: faults.map((fault) => source.problem(fault)), digest: digestOf(read.bytes) };
}

/** What the bytes of a file are called, or undefined when it may not be read. */
export function digestOfFile({ path }: ContentFile): string | undefined {
  const read = readBytes(path);
  return "bytes" in read ? digestOf(read.bytes) : undefined;
}

const digestOf = (bytes: Uint8Array): string => hash("sha256", bytes, "base64");

/** Every file is read into the same place, with room for one byte more than is allowed, so that a file that grows meanwhile is seen to. */
const room = new Uint8Array(MAX_BYTES + 1);

/**
 * Opens a file without following a link, because it may have been swapped since it was listed. The bytes hold until the next file is read.
 */
function readBytes(path: string): { bytes: Uint8Array } | { rule: RuleId; message: string } {
  let handle: number;
  try {
    handle = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return { rule: "otillaten-fil", message: CLOSED };
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile() || stat.size > MAX_BYTES) return { rule: "for-stor-fil", message: sizeMessage(stat.size) };
    const length = fill(handle, stat.size);
    return length > MAX_BYTES
      ? { rule: "for-stor-fil", message: sizeMessage(length) }
      : { bytes: room.subarray(0, length) };
  } finally {
    closeSync(handle);
  }
}

/** Reads a file whole, which nearly always takes one call, and tells how long it is; no further than there is room. */
function fill(handle: number, expected: number): number {
  let length = readSync(handle, room);
  while (length < expected) {
    const more = readSync(handle, room, length, room.length - length, null);
    if (more === 0) break;
    length += more;
  }
  return length;
}

const CLOSED = "Filen går inte att öppna. Kontrollera att den är en vanlig fil som alla får läsa.";

const sizeMessage = (bytes: number): string =>
  `Filen är ${Math.ceil(bytes / 1024)} kB. En fil får vara högst ${MAX_BYTES / 1024} kB; dela upp den.`;
