import type { TreeFault } from "./tree.ts";

type Named = { name: string; fault: TreeFault | undefined };

/** As file systems that do not tell case or Unicode forms apart see a name. */
const asWindowsAndMac = (name: string): string => name.normalize("NFC").toLowerCase();

/**
 * Of names in one folder that are the same on other machines, all but one are faulted by that alone: the one that may stay is one
 * that is right in itself. `path` makes the path of a name.
 */
export function withCollisions<T extends Named>(entries: readonly T[], path: (name: string) => string): T[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = asWindowsAndMac(entry.name);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const kept = new Map([...groups].map(([key, group]) => [key, group.find(({ fault }) => !fault) ?? group[0]]));
  return entries.map((entry) => {
    const other = kept.get(asWindowsAndMac(entry.name));
    if (!other || other === entry || entry.fault?.rule === "symlank") return entry;
    return { ...entry, fault: { path: path(entry.name), rule: "filkrock", message: sentence(entry.name, other.name) } };
  });
}

function sentence(name: string, other: string): string {
  const form = name.normalize("NFC") === other.normalize("NFC");
  const how = form ? "bara i hur bokstäverna är lagrade" : "bara i stora och små bokstäver";
  return `Namnen ”${name}” och ”${other}” skiljer sig ${how}, och är samma namn på många datorer. Byt namn på det ena eller ta bort det.`;
}
