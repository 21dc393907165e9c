import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";

const site = siteInBrowser();

/** What has focus: its text or label, and whether it can be seen to have it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
    return {
      text: label?.trim() ?? "",
      seen: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight,
    };
  });

async function onStart(viewport = { width: 1280, height: 900 }): Promise<Page | undefined> {
  const page = await site.browser?.newPage({ viewport, reducedMotion: "reduce" });
  await page?.goto(site.server.address, { waitUntil: "load" });
  return page;
}

it.each([
  [1280, 900],
  [320, 640],
])("goes by keyboard from the skip link over the menu to the search, always in sight, at %d pixels", async (w, h) => {
  const page = await onStart({ width: w, height: h });
  if (!page) return;
  const path = [];
  for (let step = 0; step < 20 && path.at(-1)?.text !== "Sök bland alla notiser"; step++) {
    await page.keyboard.press("Tab");
    path.push(await focused(page));
  }
  const texts = path.map(({ text }) => text);
  expect(texts.slice(0, 3)).toEqual(["Hoppa till innehållet", "Regionsidan", "Regioner"]);
  expect(texts.at(-1)).toBe("Sök bland alla notiser");
  expect(path.filter(({ seen }) => !seen)).toEqual([]);
  await page.keyboard.type("almi");
  await Promise.all([page.waitForURL("**/sok/?q=almi"), page.keyboard.press("Enter")]);
  await page.close();
});

it("skips the menu: after the skip link comes the first thing in the content", async ({ skip }) => {
  const page = await onStart();
  if (!page) return skip();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toEqual({ text: "Sök bland alla notiser", seen: true });
  await page.close();
});

it("comes through all of the start page without being caught, and sees where it is all the way", async ({ skip }) => {
  const page = await onStart();
  if (!page) return skip();
  const stops = await page.evaluate(() => document.querySelectorAll("a, button, input, select, summary").length);
  const unseen: string[] = [];
  for (let step = 0; step < stops; step++) {
    await page.keyboard.press("Tab");
    const inMap = await page.evaluate(() => document.activeElement?.closest("svg") !== null);
    const { text, seen } = await focused(page);
    // A region of the map is filled instead of framed.
    if (!seen && !inMap) unseen.push(text);
  }
  expect(unseen).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.closest("footer") !== null)).toBe(true);
  await page.close();
});

it("fills the region of the map that has focus", async ({ skip }) => {
  const page = await onStart();
  if (!page) return skip();
  const fill = () =>
    page
      .locator(".karta a")
      .first()
      .locator("path")
      .evaluate((path) => getComputedStyle(path).fill);
  const before = await fill();
  await page.locator(".regionlista a").last().focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".karta") !== null)).toBe(true);
  expect(await fill()).not.toBe(before);
  await page.close();
});
