import { tolkaUngefarligt } from "../../schemas/datum.ts";
import { enRad } from "../../schemas/falt.ts";
import type { Path } from "../content/yaml.ts";
import type { BaseNotis } from "./rule.ts";

/** Dates, amounts and states: what a reader of a notice may have acted on. */
const FIELDS: readonly Path[] = [
  ["ansokan", "oppnar"],
  ["ansokan", "stanger"],
  ["galler", "fran"],
  ["galler", "till"],
  ["stodperiod", "fran"],
  ["stodperiod", "till"],
  ["start"],
  ["slut"],
  ["anmalan", "senast"],
  ["overlamnat", "datum"],
  ["belopp"],
  ["lage"],
  ["tills_vidare"],
  ["beslut"],
];

/** Lists in which each item has a date of its own. */
const LISTS: readonly [falt: string, datum: string][] = [
  ["delfrister", "datum"],
  ["gor_sa_har", "senast"],
];

export type FieldChange = { path: Path; falt: string; from: string | undefined; to: string | undefined };

/** What was changed between two versions, apart from how it is spelt. */
export function changedFields(fore: BaseNotis, efter: BaseNotis): FieldChange[] {
  const values = FIELDS.map((path) => ({
    path,
    falt: path.map(String).join("."),
    from: written(valueAt(fore.data, path)),
    to: written(valueAt(efter.data, path)),
  }));
  const lists = LISTS.map(([list, datum]) => ({
    path: [list],
    falt: list,
    from: dates(fore.data[list], datum),
    to: dates(efter.data[list], datum),
  }));
  return [...values, ...lists].filter(({ from, to }) => from !== to);
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (isGroup(at) ? at[String(step)] : undefined), data);

/** A value as text, dates in their one form; what holds no single value is not compared. */
function written(value: unknown): string | undefined {
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  const text = enRad(value);
  const tolkning = tolkaUngefarligt(text);
  return "value" in tolkning ? tolkning.value : text.normalize("NFC");
}

function dates(list: unknown, falt: string): string | undefined {
  if (!Array.isArray(list)) return undefined;
  const found = list.flatMap((item) => (isGroup(item) ? (written(item[falt]) ?? []) : []));
  return found.length > 0 ? found.join(", ") : undefined;
}
