import { type Reference, rule } from "../rule.ts";

/** Does the chain of what `fran` replaces lead back to it? */
function leadsBack(fran: string, edges: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const todo = [...(edges.get(fran) ?? [])];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (at === fran) return true;
    if (!seen.has(at)) todo.push(...(edges.get(at) ?? []));
    seen.add(at);
  }
  return false;
}

function edgesOf(references: readonly Reference[]): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const { fran, mal } of references) edges.set(fran, [...(edges.get(fran) ?? []), mal]);
  return edges;
}

export const ersatterICirkel = rule({
  id: "ersatter-i-cirkel",
  severity: "fel",
  titel: "Notiser som ersätter varandra",
  why: "Läsaren skickas runt utan att någonsin få veta vad som gäller.",
  *checkSite({ references }) {
    const ersatter = references.filter(({ falt }) => falt === "ersatter");
    const edges = edgesOf(ersatter);
    for (const { falt: _, fran, mal, ...place } of ersatter)
      if (mal !== fran && leadsBack(fran, edges))
        yield {
          ...place,
          message: `”${fran}” ersätter ”${mal}”, som i sin tur ersätter ”${fran}”. Ta bort den ena hänvisningen.`,
        };
  },
  examples: [],
});
