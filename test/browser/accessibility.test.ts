import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { LAYOUTS } from "../support/browser-pages.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const site = siteInBrowser();

/** The page's own policy keeps foreign scripts out, so axe is let past it; nothing else is changed. */
async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.each(["light", "dark"] as const)("in %s mode", (colorScheme) => {
  it("has no fault that axe can find, on one page of every layout", async ({ skip }) => {
    if (!site.browser) return skip();
    const context = await site.browser.newContext({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of LAYOUTS) {
      await page.goto(new URL(path, site.server.address).href, { waitUntil: "load" });
      faults.push(...(await axeFaults(page)).map((fault) => `${path} ${fault}`));
    }
    await page.evaluate(() => document.querySelector("main")?.append(document.createElement("img")));
    expect(await axeFaults(page), "axe must be able to find something").not.toEqual([]);
    await context.close();
    expect(faults).toEqual([]);
  });
});

describe("on a narrow screen", () => {
  it("never scrolls sideways at 320 pixels", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of LAYOUTS) {
      await page.goto(new URL(path, site.server.address).href, { waitUntil: "load" });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path}: ${width}`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});
