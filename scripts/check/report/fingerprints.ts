import { createHash } from "node:crypto";
import type { Problem } from "../problem.ts";

/**
 * Names of the problems that stay while lines are put in or taken out elsewhere: of the rule, the file, and the faulty line itself.
 * Like problems in like lines are told apart by their order. In the form `hash:n`, which GitHub matches earlier findings by.
 */
export function fingerprints(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map(({ rule, file, source, span }) => {
    const marked = source.slice(span.column - 1, span.endLine === span.line ? span.endColumn - 1 : undefined);
    const hash = createHash("sha256").update(JSON.stringify([rule, file, source.trim(), marked]));
    const name = hash.digest("hex").slice(0, 16);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}:${count}`;
  });
}
