import { minns, minnsOm } from "../../schemas/minne.ts";
import { vik } from "../../schemas/vik.ts";

/**
 * Folds a name as `vik` does, and also what a keyboard without å, ä and ö makes of them: Vaermland, Oerebro, Skaane, and the Danish Ørebro.
 * Names that fold alike are the same name.
 */
export const folded = (text: string): string =>
  vik(text)
    .replace(/aa|ae|æ/g, "a")
    .replace(/oe|ø/g, "o");

/** The name that was probably meant, or undefined when none is near. */
export function suggest(text: string, names: readonly string[]): string | undefined {
  const [wanted, plain] = [folded(text).slice(0, 120), vik(text).slice(0, 120)];
  let best: string | undefined;
  let least = Math.min(3, Math.floor(plain.length / 3)) + 1;
  for (const [name, asWanted, asPlain] of bothWays(names)) {
    // `Daarna` lacks a letter of Dalarna: what looks like an å may be a slip of the finger.
    const distance = Math.min(editDistance(wanted, asWanted, least), editDistance(plain, asPlain, least));
    if (distance < least) [best, least] = [name, distance];
  }
  return best ?? uniqueBeginning(wanted, names) ?? onlyNameIn(text, names);
}

/** Names as they are held against a text. A list that is asked about over and over is folded once. */
const bothWays = minnsOm((names: readonly string[]) => names.map((name) => [name, folded(name), vik(name)] as const));

/** Most texts that are looked for among names by the thousand, where each takes a while: whoever has more wrong has something else to mend first. */
const MOST = 50;

/** Suggests as `suggest` does, for the first texts that it is asked about. The names are listed when it is first asked. */
export function suggester(names: Iterable<string>): (text: string) => string | undefined {
  let all: string[] | undefined;
  let asked = 0;
  return minns((text) => {
    if (++asked > MOST) return undefined;
    all ??= [...names];
    return suggest(text, all);
  });
}

/** Asks whether a name was meant; only one that differs by case, hyphens or missing dots and rings is sure enough to be put in unasked. */
export function meantHint(text: string, meant: string): { hint: string; fix?: { text: string } } {
  return { hint: `Menade du ”${meant}”?`, ...(folded(text) === folded(meant) && { fix: { text: meant } }) };
}

/** `Kapital` can only mean `Kapital och likviditet`. But `företag` begins one name and stands within others, and means none of them. */
function uniqueBeginning(wanted: string, names: readonly string[]): string | undefined {
  if (wanted.length < 4 || namesWith(wanted, names).length > 1) return undefined;
  const found = bothWays(names).filter(([, as]) => as.startsWith(wanted) || wanted.startsWith(as));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** The names that a text is a part of. */
export function namesWith(text: string, names: readonly string[]): string[] {
  const part = folded(text);
  return part.length < 4 ? [] : bothWays(names).flatMap(([name, as]) => (as.includes(part) ? [name] : []));
}

/** The names that stand as words in a longer text, in the order they come there; of two that overlap the longer. */
export function namesIn(text: string, names: readonly string[]): string[] {
  let rest = ` ${folded(text)
    .slice(0, 300)
    .replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const found: [at: number, name: string][] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const words = ` ${folded(name)} `;
    const at = words.length < 5 ? -1 : rest.indexOf(words);
    if (at < 0) continue;
    found.push([at, name]);
    rest = rest.replace(words, ` ${"\0".repeat(words.length - 2)} `);
  }
  return found.sort(([a], [b]) => a - b).map(([, name]) => name);
}

function onlyNameIn(text: string, names: readonly string[]): string | undefined {
  const found = namesIn(text, names);
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
