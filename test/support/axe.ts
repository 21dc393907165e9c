import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of WCAG 2.2 AA and axe's own of good practice. */
export const ALL_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Those of them that another colour scheme can break. */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What axe finds on a page by some rules or kinds of rules. The page must be open with `bypassCSP`, since its policy keeps foreign scripts out. */
export async function axeFaults(page: Page, runOnly: readonly string[] = ALL_RULES): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(
    (options) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options),
    { runOnly },
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
