import type { z } from "zod";
import { fragaFor } from "../../schemas/fragor.ts";
import { type Kring, meddelande } from "../../schemas/meddelanden.ts";
import type { Typ } from "../../schemas/typer.ts";
import type { Fault } from "../check/problem.ts";
import { isRuleId } from "../check/rules/index.ts";
import { meantHint, suggest } from "../check/suggest.ts";
import { dayAt } from "../check/swedish-dates.ts";
import { type Read, readIndented } from "./indentation.ts";
import { MAX_PER_FILE } from "./readable.ts";
import { typeOf, unknownKey } from "./unknown-key.ts";
import { valueAt } from "./value-at.ts";
import type { Path, YamlTree } from "./yaml.ts";

export type Checked<T> = { value?: T; faults: Fault[] };

/**
 * Holds parsed front matter against a schema. Every fault gets the position of the value it is about.
 * A misspelt key is told once, as that, and its value checked as if it had been spelt right.
 */
export function checkFields<T>(schema: z.ZodType<T>, tree: YamlTree): Checked<T> {
  const first = schema.safeParse(tree.data);
  const indented = readIndented(schema, tree, first.error?.issues ?? []);
  const second = indented.data === tree.data ? first : schema.safeParse(indented.data);
  const read = readKeys(schema, indented, tree, second.error?.issues ?? []);
  const result = read.data === indented.data ? second : schema.safeParse(read.data);
  const faults = [...read.faults];
  for (const issue of causes(result.error?.issues ?? []))
    if (issue.code !== "unrecognized_keys") faults.push(faultFor(issue, read, tree, typeOf(schema)));
  return result.success && faults.length === 0 ? { value: result.data, faults } : { faults };
}

/**
 * One issue for each cause. Where a value may have several shapes and came near one, what is wrong lies deeper: `regioner: [14]` has
 * a bad item. Where it is of the wrong kind, zod measures its length all the same.
 */
function causes(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const all = issues.flatMap((issue) => {
    const inner = issue.code === "invalid_union" ? issue.errors.flat() : [];
    const deeper = inner.filter(({ path }) => path.length > 0);
    return deeper.length > 0 ? deeper.map((i) => ({ ...i, path: [...issue.path, ...i.path] })) : [issue];
  });
  const wrongKind = new Set(all.filter(({ code }) => code === "invalid_type").map(({ path }) => path.join("/")));
  return all.filter(({ code, path }) => code === "invalid_type" || !wrongKind.has(path.join("/")));
}

function faultFor(issue: z.core.$ZodIssue, { data, written }: Read, tree: YamlTree, typ: Typ | undefined): Fault {
  const value = valueAt(data, issue.path);
  const kring = kringFor(typ, data, issue.path);
  const { rule, message, hint, forslag } = meddelande(issue, faltnamn(issue.path), value, kring);
  const [start, end] = tree.valueSpan(written(issue.path));
  const traff = forslag && typeof value === "string" ? suggest(value, forslag) : undefined;
  if (!isRuleId(rule)) throw new Error(`Okänd regel ”${rule}” i ett schema`);
  const meant = traff && typeof value === "string" && meantHint(value, traff);
  return { rule, start, end, message, ...(meant || onlyMeant(issue) || (hint && { hint })) };
}

/** The value that can only be meant, where the schema knows it. */
function onlyMeant(issue: z.core.$ZodIssue): Pick<Fault, "hint" | "fix"> | undefined {
  const ratt: unknown = issue.code === "custom" ? issue.params?.["ratt"] : undefined;
  return typeof ratt === "string" ? { hint: `Menade du ”${ratt}”?`, fix: { yaml: ratt } } : undefined;
}

/** The last name in a path: list positions say nothing to an editor. */
const faltnamn = (path: Path): string => String(path.findLast((step) => typeof step === "string") ?? "typ");

function kringFor(typ: Typ | undefined, data: unknown, path: Path): Kring {
  const other = SAME_DAY[faltnamn(path)];
  return {
    fraga: typ && fragaFor(typ, path),
    post: typeof path.at(-1) === "number" && Array.isArray(valueAt(data, path.slice(0, -1))),
    dag: other === undefined ? undefined : dayAt(data, other),
  };
}

/** The two times of a meeting are nearly always of one day. */
const SAME_DAY: Readonly<Record<string, string>> = { start: "slut", slut: "start" };

/** Reads misspelt keys as what they were meant to be; most files have none, and then the data is what it is. */
function readKeys(schema: z.ZodType, before: Read, tree: YamlTree, issues: readonly z.core.$ZodIssue[]): Read {
  const unknown = issues.filter((issue) => issue.code === "unrecognized_keys");
  if (unknown.length === 0) return before;
  const data = structuredClone(before.data);
  const renamed = new Map<string, PropertyKey>();
  const written = (path: Path): Path =>
    before.written(path.map((step, i) => renamed.get(JSON.stringify(path.slice(0, i + 1))) ?? step));
  const faults = [...before.faults];
  for (const { path, keys } of unknown) {
    // More could not be told.
    for (const key of keys.slice(0, MAX_PER_FILE)) {
      const [start, end] = tree.keySpan(written([...path, key]));
      const group = Object(valueAt(data, path)) as object;
      const { meant, fix, ...told } = unknownKey(schema, path, key, group);
      const renames = meant !== undefined && rename(group, key, meant);
      if (renames) renamed.set(JSON.stringify([...path, meant]), key);
      // Where the right key stands already, a second one would be a fault of its own.
      faults.push({ rule: "okand-nyckel", start, end, ...told, ...(renames && fix && { fix }) });
    }
  }
  return { data, faults, written };
}

function rename(group: object, from: string, to: string): boolean {
  if (Object.hasOwn(group, to)) return false;
  const fields = group as Record<string, unknown>;
  fields[to] = fields[from];
  delete fields[from];
  return true;
}
