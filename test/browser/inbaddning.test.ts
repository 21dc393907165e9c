import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { axeFaults } from "../support/axe.ts";
import { siteInBrowser } from "../support/browser.ts";

const site = siteInBrowser();

let host: Server | undefined;
afterEach(() => host?.close());

/** A page of somebody else's, at an address of another origin than the site's. */
async function hostOf(body: string): Promise<string> {
  host = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!DOCTYPE html><html lang="sv"><title>Kommunen</title><h1>Näringsliv</h1>${body}`);
  });
  await new Promise<void>((resolve) => host?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
}

/** The code that a reader marks by keys for a region, with the site's address where it was built for another. */
async function copiedCode(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  await page.goto(new URL("/inbaddning/", site.server.address).href);
  await page.getByText("Region Skåne", { exact: true }).click();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+A");
  const code = await page.evaluate(() => getSelection()?.toString() ?? "");
  await page.close();
  return code.replace(/src="https:\/\/[^/]+\//, `src="${site.server.address}`);
}

/** What the browser complains of: refused styles, scripts, frames. */
function complaints(page: Page): string[] {
  const told: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") told.push(message.text());
  });
  return told;
}

const SANDBOX = "allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

describe("a region inside a page of somebody else's", () => {
  it.each([
    ["by the code to copy", (code: string) => code],
    [
      "in a sandbox with what we say it needs",
      (code: string) => code.replace("<iframe", `<iframe sandbox="${SANDBOX}"`),
    ],
  ])(
    "shows, with its style and without script or cookies, and opens its links in the reader's window: %s",
    async (_, change) => {
      if (!site.browser) return;
      const code = await copiedCode(site.browser);
      expect(code).toMatch(
        /^<iframe src="[^"]+"\s+title="Aktuellt för Region Skåne, från Regionsidan"\s.*loading="lazy"><\/iframe>$/s,
      );
      const page = await site.browser.newPage();
      const told = complaints(page);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      const address = await hostOf(change(code));
      await page.goto(address, { waitUntil: "networkidle" });
      const frame = page.frames()[1];
      expect(await frame?.locator("h1").innerText()).toBe("Aktuellt för Region Skåne");
      expect(await frame?.locator("main").evaluate((main) => getComputedStyle(main).borderTopWidth)).toBe("4px");
      const own = asked.filter((url) => url.startsWith(site.server.address)).map((url) => new URL(url).pathname);
      expect(own).toEqual(["/inbaddning/skane/", expect.stringMatching(/^\/assets\/site\.[0-9a-f]+\.css$/)]);
      expect(await page.context().cookies()).toEqual([]);
      expect(told.filter((text) => !text.includes("favicon"))).toEqual([]);
      const href = await frame?.locator("a").first().getAttribute("href");
      await Promise.all([
        page.waitForURL((url) => url.origin === new URL(site.server.address).origin),
        frame?.locator("a").first().click(),
      ]);
      expect(new URL(page.url()).pathname).toBe(href);
      expect(page.frames()).toHaveLength(1);
      await page.close();
    },
  );

  it("says nothing that is true on one day alone, and has no script", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await site.browser.newPage();
    for (const slug of ["varmland", "blekinge", "skane", "vasternorrland"]) {
      await page.goto(new URL(`/inbaddning/${slug}/`, site.server.address).href);
      const text = await page.locator("body").innerText();
      expect(text).toMatch(/Läget den 16.november 2020/);
      expect(text).not.toMatch(/\b(i dag|idag|i morgon|i går|nyss|snart|om \d+ dagar|för \d+ dagar sedan|öppen nu)\b/i);
      for (const told of await page.locator("li p").allInnerTexts()) expect(told).toMatch(/ 20\d\d/);
      expect(await page.locator("script").count()).toBe(0);
      expect(await page.locator('a:not([target="_top"])').count()).toBe(0);
    }
    await page.close();
  });

  it("can be read from 240 pixels, in light and dark, with no fault that axe can find", async ({ skip }) => {
    if (!site.browser) return skip();
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [240, 360, 1280]) {
        const context = await site.browser.newContext({
          viewport: { width, height: 640 },
          colorScheme,
          bypassCSP: true,
        });
        const page = await context.newPage();
        await page.goto(new URL("/inbaddning/vasternorrland/", site.server.address).href);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(dark).toBe(colorScheme === "dark" ? "rgb(20, 24, 28)" : "rgb(251, 250, 247)");
        expect(await axeFaults(page)).toEqual([]);
        await context.close();
      }
  });

  it("is the only page that others may frame", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await site.browser.newPage();
    await page.goto(await hostOf(`<iframe src="${site.server.address}regioner/skane/"></iframe>`), {
      waitUntil: "load",
    });
    expect(await page.frames()[1]?.getByText("Region Skåne").count()).toBe(0);
    await page.close();
  });
});

it("a letter can be saved as mail under a name of its own, and leads to the weeks before and after", async ({
  skip,
}) => {
  if (!site.browser) return skip();
  const page = await site.browser.newPage();
  await page.goto(new URL("/regioner/blekinge/", site.server.address).href);
  await page.getByRole("link", { name: "Veckoblad att skicka vidare" }).click();
  await page.getByRole("link", { name: /^Vecka 46/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "e-postutkast" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("veckoblad-blekinge-2020-v46.eml");
  await page.getByRole("link", { name: /^Vecka 47/ }).click();
  expect(await page.locator(".ingress").innerText()).toMatch(
    /^Vecka 47, 16–22.november 2020, till och med den 16.november 2020\./,
  );
  await page.close();
});
