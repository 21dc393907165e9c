import { type Key, type Placed, placedList, placedMap } from "./placed.ts";
import { KEY, plainScalar } from "./plain-scalars.ts";

/** A quoted text, or words without any sign that could end them in brackets or mean something there. */
const ITEM = /"[^"\n]*"|'[^'\n]*'|[^ ,[\]{}:#"'\n]+(?: +[^ ,[\]{}:#"'\n]+)*/y;

/**
 * Reads `[a, b]` or `{ a: b, c: [d] }` on one line, with a space after each comma and colon and at most one within the brackets.
 * Anything else, or more of them in each other than `levels`, is undefined.
 */
export function readPlainFlow(source: string, start: number, levels: number): Placed | undefined {
  if (levels <= 0) return undefined;
  return source[start] === "{" ? mapAt(source, start, levels) : listAt(source, start, levels);
}

function listAt(source: string, start: number, levels: number): Placed | undefined {
  const held: Placed[] = [];
  const end = pastAll(source, start + 1, (at) => {
    const value = valueAt(source, at, levels);
    if (value) held.push(value);
    return value?.end;
  });
  return end !== undefined && source[end] === "]" ? placedList([start, end + 1], held) : undefined;
}

function mapAt(source: string, start: number, levels: number): Placed | undefined {
  const keys: Key[] = [];
  const held: Placed[] = [];
  const end = pastAll(source, start + 1, (at) => {
    const key = keyAt(source, at);
    const value = key && valueAt(source, at + `${key.name}: `.length, levels);
    if (key && value) {
      keys.push(key);
      held.push(value);
    }
    return value?.end;
  });
  return end !== undefined && source[end] === "}" ? placedMap([start, end + 1], keys, held) : undefined;
}

/** Where what is parted by commas ends; `read` is handed where each begins and says where it ends. */
function pastAll(source: string, start: number, read: (at: number) => number | undefined): number | undefined {
  for (let at = pastSpace(source, start); ; at += ", ".length) {
    const end = read(at);
    if (end === undefined) return undefined;
    if (!source.startsWith(", ", end)) return pastSpace(source, end);
    at = end;
  }
}

const pastSpace = (source: string, at: number): number => (source[at] === " " ? at + 1 : at);

export const isFlow = (source: string, at: number): boolean => source[at] === "[" || source[at] === "{";

function keyAt(source: string, start: number): Key | undefined {
  KEY.lastIndex = start;
  if (!KEY.test(source) || !source.startsWith(": ", KEY.lastIndex)) return undefined;
  return { name: source.slice(start, KEY.lastIndex), start };
}

function valueAt(source: string, start: number, levels: number): Placed | undefined {
  if (isFlow(source, start)) return readPlainFlow(source, start, levels - 1);
  ITEM.lastIndex = start;
  if (!ITEM.test(source)) return undefined;
  const end = ITEM.lastIndex;
  const data = plainScalar(source.slice(start, end));
  return data === undefined ? undefined : { data, start, end };
}
