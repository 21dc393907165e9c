import type { z } from "zod";
import { citerade } from "../../schemas/citat.ts";
import type { Fault } from "../check/problem.ts";
import { keysAt } from "./schema-keys.ts";
import { valueAt } from "./value-at.ts";
import type { Path, YamlTree } from "./yaml.ts";

/** Data that has been read as what it was meant to be, what was wrong with it, and where each value really stands. */
export type Read = { data: unknown; faults: Fault[]; written: (path: Path) => Path };

type Falt = Record<string, unknown>;
const isGroup = (value: unknown): value is Falt => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Fields that stand below the one they belong in, `over`, without being indented; `into` is where they are meant to be. `shared` are those
 * of a first item that the notice has too: `titel` then stood twice, and which is which cannot be told.
 */
type Outdented = { over: string; into: Path; keys: string[]; certain: boolean; shared: string[] };

/** Puts fields that lack their indentation where they belong; most files have none, and then the data is what it is. */
export function readIndented(schema: z.ZodType, tree: YamlTree, issues: readonly z.core.$ZodIssue[]): Read {
  const read: Read = { data: tree.data, faults: [], written: (path) => path };
  for (const path of suspects(tree.data, issues)) {
    const group = valueAt(tree.data, path);
    for (const found of isGroup(group) ? outdentedIn(schema, path, group) : []) {
      read.faults.push(faultOf(found, path, group as Falt, tree));
      moveIn(read, found, path);
    }
  }
  return read;
}

/** Groups with fields that are not theirs, or with an empty one. */
function suspects(data: unknown, issues: readonly z.core.$ZodIssue[]): Path[] {
  const paths = issues.flatMap((issue): Path[] => {
    if (issue.code === "unrecognized_keys") return [issue.path];
    return valueAt(data, issue.path) === null ? [issue.path.slice(0, -1)] : [];
  });
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
}

function outdentedIn(schema: z.ZodType, path: Path, group: Falt): Outdented[] {
  const known = new Set(keysAt(schema, path));
  const names = Object.keys(group);
  return names.flatMap((over, i) => {
    const place = placeIn(schema, [...path, over], group[over]);
    if (!place || place.missing.length === 0) return [];
    const fits = (key: string) => place.missing.includes(key) && (place.takesKnown || !known.has(key));
    const after = names.slice(i + 1);
    const end = after.findIndex((key) => !fits(key));
    const keys = end < 0 ? after : after.slice(0, end);
    if (keys.length === 0) return [];
    const shared = group[over] === null && !place.takesKnown ? place.missing.filter((key) => known.has(key)) : [];
    return [{ over, into: place.into, keys, certain: keys.some((key) => !known.has(key)), shared }];
  });
}

/** Where below a field others would go, the names it has room for, and whether it is so empty that they may as well be names of the notice itself. */
function placeIn(
  schema: z.ZodType,
  path: Path,
  value: unknown,
): { into: Path; missing: string[]; takesKnown: boolean } | undefined {
  const last = Array.isArray(value) ? value.length - 1 : 0;
  const held: unknown = Array.isArray(value) ? value[last] : value;
  if (value !== null && !isGroup(held)) return undefined;
  const own = keysAt(schema, path);
  const into = own.length > 0 ? path : [...path, last];
  const missing = (own.length > 0 ? own : keysAt(schema, into)).filter((key) => !Object.hasOwn(held ?? {}, key));
  return { into, missing, takesKnown: value === null && own.length > 0 };
}

function faultOf({ over, into, keys, certain, shared }: Outdented, path: Path, group: Falt, tree: YamlTree): Fault {
  const rader = `${keys.length === 1 ? "Raden" : "Raderna"} ${citerade(keys, "och")}`;
  const dem = keys.length === 1 ? "den" : "dem";
  if (!certain) {
    const [start, end] = tree.valueSpan([...path, over]);
    const hint = `Hör ${rader.toLowerCase()} dit: dra in ${dem} två mellanslag. Ta annars bort raden ”${over}:”.`;
    return { rule: "fel-sort", start, end, message: `Fältet ”${over}” är tomt.`, hint };
  }
  const [start, end] = tree.keySpan([...path, keys[0] ?? ""]);
  const message = `${rader} hör till ”${over}”.`;
  return {
    rule: "okand-nyckel",
    start,
    end,
    message,
    hint: isInList(into, path) ? wayInto(group[over], keys, shared) : `Dra in ${dem} två mellanslag.`,
  };
}

const isInList = (into: Path, path: Path): boolean => into.length > path.length + 1;

/** In a list, how far in depends on where its dash stands. */
function wayInto(list: unknown, keys: readonly string[], shared: readonly string[]): string {
  const last = Array.isArray(list) ? Object.keys(Object(list.at(-1)) as object)[0] : undefined;
  const [first = "", ...others] = last === undefined ? [...shared, ...keys] : [last, ...keys];
  if (others.length === 0) return `Skriv ”- ” före ”${first}”.`;
  const under = `${citerade(others, "och")} rakt under ”${first}”.`;
  return last === undefined ? `Skriv ”- ${first}: …”, och ställ ${under}` : `Ställ ${under}`;
}

function moveIn(read: Read, { over, into, keys, shared }: Outdented, path: Path): void {
  const data = structuredClone(read.data);
  const group = valueAt(data, path) as Falt;
  if (group[over] === null) group[over] = isInList(into, path) ? [{}] : {};
  const target = valueAt(data, into) as Falt;
  for (const key of shared) target[key] = group[key];
  for (const key of keys) {
    target[key] = group[key];
    delete group[key];
  }
  const before = read.written;
  const isMoved = (at: Path) => into.every((step, i) => at[i] === step) && keys.includes(String(at[into.length]));
  read.written = (at) => before(isMoved(at) ? [...path, ...at.slice(into.length)] : at);
  read.data = data;
}
