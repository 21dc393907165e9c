import { utf8 } from "../utf8.ts";

const SEPARATOR = ",\n";

/** An item of a list in JSON, with what parts it from the one before: made into bytes once, however many lists it stands in. */
export const listItem = (json: string): Buffer => utf8(SEPARATOR + json);

/** A file with a list in it, an item a line. `items` are made by `listItem`, and only copied. */
export function listFile(opening: string, items: readonly Buffer[], closing: string): Buffer {
  const [first, ...others] = items;
  const parts = first ? [first.subarray(SEPARATOR.length), ...others] : [];
  return Buffer.concat([Buffer.from(`${opening}[\n`), ...parts, Buffer.from(`\n]${closing}\n`)]);
}
