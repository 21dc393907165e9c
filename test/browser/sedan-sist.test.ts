import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Server, serve } from "../../scripts/publish/serve.ts";
import { launchChromium } from "../support/chromium.ts";
import { runCommand } from "../support/commands.ts";
import { temporaryFolder } from "../support/content.ts";

/** What came between this day and that of the shipped site: three notices of 5 November, two new and two changed ones of 9 November. */
const EARLIER = "2020-11-01";

const before = join(temporaryFolder(), "site");
let browser: Browser | undefined;
beforeAll(async () => {
  const built = runCommand("build", ["--output", before, "--today", EARLIER, "--no-search"]);
  expect(built.status, built.stderr).toBe(0);
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const marks = (page: Page) => page.getByText("Ny sedan sist", { exact: true });
const stored = (page: Page) => page.evaluate(() => localStorage.length);

/** A reader who comes to the site as it stood, does something, and comes back when it has been built anew at the same address. */
async function onTwoDays(
  first: (page: Page) => Promise<unknown>,
  then: (page: Page, site: Server) => Promise<unknown>,
) {
  const page = await browser?.newPage();
  if (!page) return;
  const old = await serve(before, "/", 0);
  await page.goto(new URL("/nytt/", old.address).href);
  await first(page);
  await page.goto("about:blank");
  await old.close();
  const site = await serve(inject("site"), "/", Number(new URL(old.address).port));
  await page.goto(new URL("/nytt/", site.address).href);
  await then(page, site);
  await page.close();
  await site.close();
}

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

describe("what is new since the last visit", () => {
  it("is marked in words and counted, on the page of news and in other lists", async ({ skip }) => {
    if (!browser) return skip();
    await onTwoDays(
      async (page) => {
        await press(page, "Markera allt som sett");
        expect(await marks(page).count()).toBe(0);
        expect(await page.getByRole("status").innerText()).toContain("Inget nytt sedan du markerade den");
      },
      async (page, site) => {
        expect(await marks(page).count()).toBe(8);
        expect((await page.getByRole("status").innerText()).replace("\u00A0", " ")).toContain("8 nya sedan du");
        await page.goto(new URL("/nytt/2020-v45/", site.address).href);
        expect(await marks(page).count()).toBe(4);
        await page.goto(new URL("/programforandringar/", site.address).href);
        const row = page.locator(".rad", { has: page.getByText("Ny sedan sist") });
        expect(await row.count()).toBe(2);
        expect(await row.locator("a").first().innerText()).toMatch(/Korttidsarbete|Omställningsstödet/);
        await page.goto(new URL("/nytt/", site.address).href);
        await press(page, "Markera allt som sett");
        expect(await marks(page).count()).toBe(0);
        await page.reload();
        expect(await marks(page).count()).toBe(0);
      },
    );
  });

  it("keeps nothing for a reader who has not asked, and nothing after it is asked to forget", async ({ skip }) => {
    if (!browser) return skip();
    await onTwoDays(
      async (page) => expect(await stored(page)).toBe(0),
      async (page) => {
        expect(await marks(page).count()).toBe(0);
        expect(await stored(page)).toBe(0);
        expect(await page.getByRole("button", { name: "Glöm" }).isVisible()).toBe(false);
        await press(page, "Markera allt som sett");
        expect(await stored(page)).toBe(1);
        await page.getByRole("button", { name: "Glöm vad jag har sett" }).focus();
        await page.keyboard.press("Enter");
        expect(await stored(page)).toBe(0);
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Markera allt som sett");
      },
    );
  });

  it("survives what another version or a curious reader has put in the store", async ({ skip }) => {
    if (!browser) return skip();
    await onTwoDays(
      async (page) => {
        await press(page, "Markera allt som sett");
        await page.evaluate(() => localStorage.setItem(localStorage.key(0) ?? "", '{"dag":7}'));
      },
      async (page) => {
        expect(await marks(page).count()).toBe(0);
        expect(await page.getByRole("button", { name: "Markera allt som sett" }).isVisible()).toBe(true);
      },
    );
  });

  it("is not spoken of without JavaScript", async ({ skip }) => {
    if (!browser) return skip();
    const site = await serve(inject("site"), "/", 0);
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(new URL("/nytt/", site.address).href);
    expect(await page.locator("main").innerText()).toContain("Vecka 46");
    expect(await page.locator("main").innerText()).not.toContain("Nytt sedan sist");
    await page.context().close();
    await site.close();
  });
});
