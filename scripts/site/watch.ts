import { readdirSync } from "node:fs";

/**
 * Eleventy forgets the modules it is told have changed, but not those that import them: a component two imports deep would stay
 * stale. It awaits this event before it clears its import cache for the same array, so every module of ours is added to it.
 * Undocumented (Eleventy.js, #watch); the version is pinned and a test holds it.
 */
export function pushDependents(changed: string[]): void {
  if (!changed.some((file) => /\.tsx?$/.test(file))) return;
  const seen = new Set(changed);
  for (const folder of ["layouts", "schemas"])
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      const file = `./${folder}/${name}`;
      if (/\.tsx?$/.test(name) && !seen.has(file)) changed.push(file);
    }
}
