/** A value and where it stands; of a map also its keys, of a map or a list what it holds, in the order of the file. */
export type Placed = { data: unknown; start: number; end: number; keys?: readonly Key[]; held?: readonly Placed[] };
export type Key = { name: string; start: number };

type Range = [start: number, end: number];

export const placedList = ([start, end]: Range, held: readonly Placed[]): Placed => ({
  data: held.map(({ data }) => data),
  start,
  end,
  held,
});

/** A map of values under as many keys; undefined when a key stands twice. */
export function placedMap([start, end]: Range, keys: readonly Key[], held: readonly Placed[]): Placed | undefined {
  const data: Record<string, unknown> = {};
  for (const [i, { name }] of keys.entries()) {
    if (Object.hasOwn(data, name)) return undefined;
    data[name] = held[i]?.data;
  }
  return { data, start, end, keys, held };
}
