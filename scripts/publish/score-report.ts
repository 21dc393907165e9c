import { gruppera } from "../../schemas/gruppera.ts";
import type { Scored } from "./read-back.ts";

/** What a person reads of a score: each fault once, with all the ways it was met, and the points. */
export function scoreReport(scored: Scored): { text: string; right: number; all: number } {
  const wrong = scored.filter(({ point }) => !point.right);
  const faults = gruppera(wrong, ({ what, point }) => [`${what}: ${point.what} är ”${point.found}”`]);
  const lines = [...faults].map(([fault, met]) => `${fault} (${met.map(({ by }) => by).join("; ")})`);
  const right = scored.length - wrong.length;
  return { text: [...lines, `Svarshuvuden: ${right} rätt av ${scored.length}`].join("\n"), right, all: scored.length };
}
