import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { GOLDEN } from "../support/golden.ts";

const site = siteInBrowser();

type Opened = { page: Page; requests: string[]; faults: string[] };

async function open(path: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Opened> {
  if (!site.browser) throw new Error("no browser");
  const page = await (await site.browser.newContext({ locale: "sv-SE", ...options })).newPage();
  const opened: Opened = { page, requests: [], faults: [] };
  page.on("request", (request) => opened.requests.push(request.url()));
  page.on("console", (message) => message.type() === "error" && opened.faults.push(message.text()));
  page.on("pageerror", (error) => opened.faults.push(error.message));
  await page.goto(new URL(path, site.server.address).href);
  return opened;
}

const hits = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => /träff/.test(document.querySelector("[role=status]")?.textContent ?? ""));
  const text = await page.locator("[role=status]").innerText();
  return Number(/^\d+/.exec(text)?.[0] ?? 0);
};

describe("search in a real browser", () => {
  it("finds stöd by stod, shows each hit's sender, and asks nobody else", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page, requests, faults } = await open("/sok/?q=stod");
    expect(await hits(page)).toBeGreaterThan(10);
    const first = page.locator(".sok-traffar > li").first();
    expect(await first.locator("mark").first().innerText()).toMatch(/stöd/i);
    const senders = await page.locator(".sok-traffar .rad-under > span:first-child").allInnerTexts();
    expect(senders.length).toBeGreaterThan(5);
    expect(senders.filter((text) => text.trim() === "")).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.server.address))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("narrows by a facet, keeps its state in the address, and survives reload and back", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await open("/sok/?q=stod");
    const all = await hits(page);
    await page.getByLabel("Typ").selectOption("insats");
    await page.waitForURL(/typ=insats/);
    await page.waitForFunction(() => /Insats|insats/.test(document.querySelector("[role=status]")?.textContent ?? ""));
    const narrowed = await hits(page);
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(all);
    expect(new Set(await page.locator(".sok-traffar .typmarke").allInnerTexts())).toEqual(new Set(["Insats"]));
    await page.reload();
    expect(await hits(page)).toBe(narrowed);
    expect(await page.getByLabel("Typ").inputValue()).toBe("insats");
    await page.getByLabel("Sökord").fill("brygglån");
    await page.keyboard.press("Enter");
    await page.waitForURL(/brygg/);
    await page.locator(".sok-traffar a").first().click();
    await page.waitForURL(/insatser/);
    await page.goBack();
    expect(await page.getByLabel("Sökord").inputValue()).toBe("brygglån");
    expect(await hits(page)).toBeGreaterThan(0);
  });

  it("leads from the start page to the hits, by keyboard alone", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await open("/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Hoppa till innehållet/);
    await page.getByLabel("Sök bland alla notiser").focus();
    await page.keyboard.type("korttidsarbete");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/sok\/\?q=korttidsarbete/);
    expect(await hits(page)).toBeGreaterThan(2);
  });

  it("offers the lists where there is no JavaScript", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page, requests } = await open("/sok/", { javaScriptEnabled: false });
    expect(await page.locator("main").innerText()).toContain("efter region");
    expect(requests.filter((url) => url.includes("pagefind"))).toEqual([]);
  });

  it("finds what regions look for among the first three, for every query of the golden set", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await open("/sok/");
    const missed: string[] = [];
    for (const [query, wanted] of GOLDEN) {
      await page.goto(new URL(`/sok/?q=${encodeURIComponent(query)}`, site.server.address).href);
      await hits(page);
      const links = await page
        .locator(".sok-traffar > li:nth-child(-n+3) a")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      if (!wanted.some((adress) => links.includes(`/${adress}/`))) missed.push(`${query}: ${links.join(" ")}`);
    }
    expect(GOLDEN).toHaveLength(24);
    expect(missed).toEqual([]);
  });

  it("shows no words that were only added for the search", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await open("/sok/?q=eruf");
    expect(await hits(page)).toBeGreaterThan(0);
    for (const text of await page.locator(".sok-traffar .rad-text").allInnerTexts()) expect(text).toMatch(/[.!?]$/);
  });
});
