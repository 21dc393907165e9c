import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";

const site = siteInBrowser();
const NOTIS = "insatser/korttidsarbete-ansokan/";

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  if (!site.browser) throw new Error("No browser");
  const page = await (await site.browser.newContext(options)).newPage();
  await page.goto(new URL(NOTIS, site.server.address).href, { waitUntil: "load" });
  return page;
}

const status = (page: Page) => page.locator(".kopiera [role=status]").first();

describe("the text to pass on", () => {
  it("is copied by keyboard, whole and alone, and that is told", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator(".sprid blockquote").first().waitFor();
    await page.getByRole("button", { name: "Kopiera texten" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => status(page).textContent()).toBe("Kopierat");
    const words = await page.locator(".sprid blockquote").first().textContent();
    expect(words).toMatch(/^Arbetsgivare kan söka/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
    await page.context().close();
  });

  it("is marked, ready to be copied, where the browser does not let a page copy", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await open();
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
    await page.getByRole("button", { name: "Kopiera texten" }).click();
    await expect.poll(() => status(page).textContent()).toContain("markerad");
    const words = await page.locator(".sprid blockquote").first().textContent();
    expect((await page.evaluate(() => getSelection()?.toString().trim())) ?? "").toBe(words);
    await page.context().close();
  });

  it("has a button of its own for the longer text, which is there when that is unfolded", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await open();
    const knapp = page.getByRole("button", { name: "Kopiera den längre texten" });
    expect(await knapp.isVisible()).toBe(false);
    await page.locator(".sprid summary").click();
    expect(await knapp.isVisible()).toBe(true);
    await page.context().close();
  });

  it("has no button that does nothing, without script", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator("main button").count()).toBe(0);
    expect(await page.locator(".sprid blockquote").count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
