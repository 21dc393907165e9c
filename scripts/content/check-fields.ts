import type { z } from "zod";
import { meddelande } from "../../schemas/meddelanden.ts";
import type { Fault } from "../check/problem.ts";
import { isRuleId } from "../check/rules/index.ts";
import { meantHint, suggest } from "../check/suggest.ts";
import { keysAt } from "./schema-keys.ts";
import type { Path, YamlTree } from "./yaml.ts";

export type Checked<T> = { value?: T; faults: Fault[] };

/** Data whose misspelt keys have been read as what they were meant to be, and where each of those really stands. */
type Read = { data: unknown; faults: Fault[]; written: (path: Path) => Path };

/**
 * Holds parsed front matter against a schema. Every fault gets the position of the value it is about.
 * A misspelt key is told once, as that, and its value checked as if it had been spelt right.
 */
export function checkFields<T>(schema: z.ZodType<T>, tree: YamlTree): Checked<T> {
  const first = schema.safeParse(tree.data);
  const read = readKeys(schema, tree, first.error?.issues ?? []);
  const result = read.data === tree.data ? first : schema.safeParse(read.data);
  const faults = [...read.faults];
  for (const issue of causes(result.error?.issues ?? []))
    if (issue.code !== "unrecognized_keys") faults.push(faultFor(issue, read, tree));
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

function faultFor(issue: z.core.$ZodIssue, { data, written }: Read, tree: YamlTree): Fault {
  const value = valueAt(data, issue.path);
  const { rule, message, hint, forslag } = meddelande(issue, faltnamn(issue.path), value);
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

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step) ? at[step as keyof typeof at] : undefined,
    data,
  );

/** Reads misspelt keys as what they were meant to be; most files have none, and then the data is what it is. */
function readKeys(schema: z.ZodType, tree: YamlTree, issues: readonly z.core.$ZodIssue[]): Read {
  const unknown = issues.filter((issue) => issue.code === "unrecognized_keys");
  if (unknown.length === 0) return { data: tree.data, faults: [], written: (path) => path };
  const data = structuredClone(tree.data);
  const renamed = new Map<string, PropertyKey>();
  const written = (path: Path): Path =>
    path.map((step, i) => renamed.get(JSON.stringify(path.slice(0, i + 1))) ?? step);
  const faults: Fault[] = [];
  for (const { path, keys } of unknown) {
    const known = keysAt(schema, path);
    for (const key of keys) {
      const [start, end] = tree.keySpan([...written(path), key]);
      const meant = suggest(key, known);
      const renames = meant !== undefined && rename(valueAt(data, path), key, meant);
      if (renames) renamed.set(JSON.stringify([...path, meant]), key);
      // Where the right key stands already, a second one would be a fault of its own.
      const { fix, ...hint } = hintFor(key, meant);
      faults.push({
        ...{ rule: "okand-nyckel", start, end, message: unknownKey(key), ...hint },
        ...(renames && fix && { fix }),
      });
    }
  }
  return { data, faults, written };
}

const unknownKey = (key: string): string => `Fältet ”${key.slice(0, 60)}” finns inte.`;

/** Keys of other systems that people try, and that once gave a stranger's file power over the build. */
const FOREIGN = new Set([
  "permalink",
  "layout",
  "tags",
  "templateEngineOverride",
  "pagination",
  "eleventyComputed",
  "eleventyExcludeFromCollections",
  "permalinkBypassOutputDir",
  "__proto__",
  "constructor",
]);

function hintFor(key: string, meant: string | undefined): Pick<Fault, "hint" | "fix"> {
  if (FOREIGN.has(key))
    return { hint: "Sidans adress, utseende och plats i listor bestäms inte i notisen. Ta bort raden." };
  return meant
    ? meantHint(key, meant)
    : { hint: "Fälten står i CONTRIBUTING.md. Ta bort raden, eller flytta texten till brödtexten." };
}

function rename(object: unknown, from: string, to: string): boolean {
  if (typeof object !== "object" || object === null || Object.hasOwn(object, to)) return false;
  const fields = object as Record<string, unknown>;
  fields[to] = fields[from];
  delete fields[from];
  return true;
}
