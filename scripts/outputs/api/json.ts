import { listFile, listItem } from "../list-file.ts";

/** What ends a line for some reader of text, and what would end a script that a file is laid in. Both stand only within strings. */
const DANGEROUS = /[\u0085\u2028\u2029]|<(?=\/script|!--)/gi;

const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * JSON that reads back as the same value, is safe to lay in a page as it is, and whose lines are the same to every reader. Half
 * characters come out as escapes, so that it is always right UTF-8.
 */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(DANGEROUS, escaped);

/** A file with one thing in it, laid out for people too. */
export const jsonFile = (value: unknown): string => `${jsonText(value, 2)}\n`;

/** One item of a list, made once however many lists it stands in. */
export const jsonItem = (value: unknown): Buffer => listItem(jsonText(value));

/**
 * A file with a list last in it, an item a line, so that it can be read line by line and compared. `head` has at least one key; `items` are made
 * by `jsonItem` and are only copied: national notices stand in every region's list.
 */
export const jsonList = (head: object, key: string, items: readonly Buffer[]): Buffer =>
  listFile(`${jsonText(head).slice(0, -1)},${jsonText(key)}:`, items, "}");
