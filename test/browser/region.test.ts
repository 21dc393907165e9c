import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { pagesOf } from "../support/pages.ts";
import { pdfPages } from "../support/pdf.ts";

const site = siteInBrowser();
const NYCKEL = "regionsidan-bockat-varmland";
const VARMLAND = "regioner/varmland/";

/** A page of a reader who has not been here before. */
async function newReader(path = VARMLAND, javaScriptEnabled = true): Promise<Page> {
  if (!site.browser) throw new Error("No browser");
  const context = await site.browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(new URL(path, site.server.address).href, { waitUntil: "load" });
  return page;
}

const ticked = (page: Page) => page.locator(".uppgifter input:checked").count();
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), NYCKEL);

describe("the checklist of a region", () => {
  it("keeps nothing until something is ticked, then only that, and takes it away again", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await newReader();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    const [first, second] = [page.locator(".uppgifter input").nth(0), page.locator(".uppgifter input").nth(1)];
    await first.check();
    await second.check();
    await second.uncheck();
    expect(JSON.parse((await kept(page)) ?? "[]")).toHaveLength(1);
    expect(await page.locator(".bocka-status [role=status]").textContent()).toMatch(/^1 av \d+ på sidan är gjorda/);
    await page.reload();
    expect([await first.isChecked(), await ticked(page)]).toEqual([true, 1]);
    await page.getByRole("button", { name: "Ta bort bockarna" }).click();
    expect([await ticked(page), await kept(page)]).toEqual([0, null]);
    await page.context().close();
  });

  it("remembers a tick on the page of the whole list too, and there leaves the ticks of the rest alone", async ({
    skip,
  }) => {
    if (!site.browser) return skip();
    const page = await newReader();
    await page.locator(".uppgifter input").first().check();
    await page.goto(new URL(`${VARMLAND}att-gora/`, site.server.address).href);
    expect(await ticked(page)).toBe(1);
    await page.locator(".uppgifter input").last().check();
    await page.goto(new URL(VARMLAND, site.server.address).href);
    await page.locator(".uppgifter input").first().uncheck();
    expect(JSON.parse((await kept(page)) ?? "[]")).toHaveLength(1);
    await page.context().close();
  });

  it("is ticked by keyboard: from its heading straight to the first box, which says what it is for", async ({
    skip,
  }) => {
    if (!site.browser) return skip();
    const page = await newReader();
    await page.locator(".pa-sidan a[href='#att-gora']").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const [label, words] = await page.evaluate(() => {
      const box = document.activeElement as HTMLInputElement;
      return [box.labels?.[0]?.textContent, document.querySelector(".uppgift")?.textContent];
    });
    expect(words).toBeTruthy();
    expect(label).toBe(words);
    await page.keyboard.press("Space");
    expect(await ticked(page)).toBe(1);
    const name = await page
      .locator(".uppgifter input")
      .first()
      .evaluate((box) => getComputedStyle(box).outlineStyle);
    expect(name).not.toBe("none");
    await page.context().close();
  });

  it("does not move as it is ticked", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await newReader();
    const box = page.locator(".uppgifter input").nth(3);
    const place = () => box.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    const before = await place();
    await box.check();
    expect(await place()).toBe(before);
    await page.context().close();
  });

  it("still works where the browser lets no page keep anything", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await newReader("om/");
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      }),
    );
    await page.goto(new URL(VARMLAND, site.server.address).href);
    await page.locator(".uppgifter input").first().check();
    expect([await ticked(page), faults]).toEqual([1, []]);
    await page.context().close();
  });

  it("is a plain list without script, with every task and its way to the notice", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await newReader(VARMLAND, false);
    expect(await page.locator(".uppgifter li").count()).toBeGreaterThan(5);
    expect(await page.locator(".uppgifter li:has(a)").count()).toBe(await page.locator(".uppgifter li").count());
    expect(await page.locator("main :is(input, button)").count()).toBe(0);
    await page.context().close();
  });
});

describe("on paper", () => {
  it("a region is one sheet, whichever it is", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await newReader();
    const regions = pagesOf(inject("site")).filter(([address]) => /^\/regioner\/[^/]+\/$/.test(address));
    expect(regions).toHaveLength(21);
    const sheets: [string, number][] = [];
    for (const address of ["/insatser/", ...regions.map(([path]) => path)]) {
      await page.goto(new URL(address.slice(1), site.server.address).href, { waitUntil: "load" });
      sheets.push([address, pdfPages(await page.pdf({ format: "A4", preferCSSPageSize: true }))]);
    }
    expect(sheets[0]?.[1], "a long list takes several").toBeGreaterThan(1);
    expect(sheets.slice(1).filter(([, count]) => count !== 1)).toEqual([]);
    await page.context().close();
  });

  it("its tasks have empty boxes, with or without script, and a tick where the reader has put one", async ({
    skip,
  }) => {
    if (!site.browser) return skip();
    for (const script of [true, false]) {
      const page = await newReader(VARMLAND, script);
      if (script) await page.locator(".uppgifter input").first().check();
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".uppgifter input:visible").count()).toBe(0);
      if (script) {
        const marks = await page
          .locator(".uppgifter li")
          .evaluateAll((rows) => rows.slice(0, 2).map((row) => getComputedStyle(row, "::before").content[1]));
        expect(marks).toEqual(["✓", '"']);
      }
      await page.context().close();
    }
  });
});
