import { gruppera } from "../../schemas/gruppera.ts";
import type { Site } from "../../schemas/site.ts";
import { columnOf } from "./column.ts";
import { FILTER, filtersOf, nearness } from "./filters.ts";
import { digest, zipped } from "./pack.ts";

export type ColumnFiles = {
  /** The names of the files, by what their columns are of. */
  names: Record<string, string>;
  files: { path: string; content: Uint8Array }[];
};

/** A file for each thing that a search can be narrowed by, and for how near in time the notices are (`dag`), so that a reader fetches what is asked for only. */
export function columnFiles({ notiser, today }: Site): ColumnFiles {
  const had = notiser.map((notis) => gruppera(filtersOf(notis, today), ([name]) => [name]));
  const columns = new Map<string, readonly (readonly string[])[]>(
    FILTER.map((name) => [name, had.map((values) => (values.get(name) ?? []).map(([, value]) => value))]),
  );
  columns.set(
    "dag",
    notiser.map((notis) => [String(nearness(notis, today))]),
  );
  const files: ColumnFiles = { names: {}, files: [] };
  for (const [name, values] of columns) {
    const text = JSON.stringify(columnOf(values));
    const file = `${name}-${digest(text)}`;
    files.names[name] = file;
    files.files.push({ path: `filter/${file}.pf_filter`, content: zipped(text) });
  }
  return files;
}
