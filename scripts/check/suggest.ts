import { vik } from "../../schemas/vik.ts";

/** The name that was probably meant, or undefined when none is near. */
export function suggest(text: string, names: readonly string[]): string | undefined {
  const wanted = vik(text).slice(0, 120);
  let best: string | undefined;
  let least = Math.min(3, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(wanted, vik(name), least);
    if (distance < least) [best, least] = [name, distance];
  }
  return best ?? uniqueBeginning(wanted, names);
}

/** Asks whether a name was meant; only one that differs by case, hyphens or missing dots and rings is sure enough to be put in unasked. */
export function meantHint(text: string, meant: string): { hint: string; fix?: { text: string } } {
  return { hint: `Menade du ”${meant}”?`, ...(vik(text) === vik(meant) && { fix: { text: meant } }) };
}

/** `Kapital` can only mean `Kapital och likviditet`. */
function uniqueBeginning(wanted: string, names: readonly string[]): string | undefined {
  if (wanted.length < 4) return undefined;
  const found = names.filter((name) => vik(name).startsWith(wanted) || wanted.startsWith(vik(name)));
  return found.length === 1 ? found[0] : undefined;
}

/** Damerau–Levenshtein distance (optimal string alignment); `limit` when it is not less. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const replace = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replace, swapped ? at(i - 2, j - 2) + 1 : replace));
    }
  }
  return Math.min(at(a.length, b.length), limit);
}
