/**
 * What all notices have of one thing that a search can be narrowed or ordered by, as the search page reads it: the values; the different
 * sets of them that notices have, by their places in the list of values; and for each notice, the latest first, the place of its set in that list, as so
 * many characters each (`bredd`) of a number to the base of 36.
 */
export type Kolumn = {
  varden: readonly string[];
  mangder: readonly (readonly number[])[];
  bredd: number;
  notiser: string;
};

/** The column of what each notice has, the notices in their order. The sets that many have come first. */
export function columnOf(had: readonly (readonly string[])[]): Kolumn {
  const varden = [...new Set(had.flat())].sort(byCode);
  const places = new Map(varden.map((value, place) => [value, place]));
  const sets = had.map((values) =>
    [...new Set(values.map((value) => places.get(value) ?? 0))].sort((a, b) => a - b).join(),
  );
  const counts = new Map<string, number>();
  for (const set of sets) counts.set(set, (counts.get(set) ?? 0) + 1);
  const mangder = [...counts].sort(([a, m], [b, n]) => n - m || byCode(a, b)).map(([set]) => set);
  const numbers = new Map(mangder.map((set, number) => [set, number.toString(36)]));
  const bredd = Math.max(mangder.length - 1, 0).toString(36).length;
  return {
    varden,
    mangder: mangder.map((set) => (set === "" ? [] : set.split(",").map(Number))),
    bredd,
    notiser: sets.map((set) => (numbers.get(set) ?? "").padStart(bredd, "0")).join(""),
  };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
