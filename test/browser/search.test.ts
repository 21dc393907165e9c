import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { GOLDEN } from "../support/golden.ts";
import { hits, number, openSearch, told } from "../support/search-page.ts";

const site = siteInBrowser();

describe("search in a real browser", () => {
  it("finds stöd by stod, shows each hit as the lists do, and asks nobody else", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page, requests, faults } = await openSearch(site, "/sok/?q=stod");
    expect(number(await told(page))).toBeGreaterThan(10);
    const first = page.locator(".sok-traffar > li").first();
    expect(await first.locator("mark").first().innerText()).toMatch(/stöd/i);
    const senders = await page.locator(".sok-traffar .rad-under > span:first-child").allInnerTexts();
    expect(senders.length).toBeGreaterThan(5);
    expect(senders.filter((text) => text.trim() === "")).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.server.address))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("shows a hit word for word as the lists do", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await openSearch(site, "/sok/?q=omställningsstödet+maj+juni+juli");
    await told(page);
    const address = "programforandringar/omstallningsstodet-maj-juli";
    const row = page.locator(".rad", { has: page.locator(`a[href="/${address}/"]`) });
    const words = async () => (await row.first().innerText()).replace(/\s+/g, " ");
    const hit = await words();
    await page.goto(new URL("/avsandare/regeringen/", site.server.address).href);
    expect(hit).toBe(await words());
    expect(hit).toContain("(om 14 dagar)");
  });

  it("finds what regions look for among the first three, for every query of the golden set", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await openSearch(site, "/sok/");
    const report: string[] = [];
    for (const [query, wanted, suggested] of GOLDEN) {
      await page.goto(new URL(`/sok/?q=${encodeURIComponent(query)}`, site.server.address).href);
      const before = await told(page);
      if (suggested) {
        await page.getByRole("link", { name: suggested, exact: true }).click();
        await told(page, before);
      }
      const place = (await hits(page)).findIndex((adress) => wanted.includes(adress)) + 1;
      report.push(`${place > 0 && place <= 3 ? "ok  " : "MISS"} place ${place}: ${query}`);
    }
    console.log(report.join("\n"));
    expect(GOLDEN).toHaveLength(25);
    expect(report.filter((line) => line.startsWith("MISS"))).toEqual([]);
  });

  it("shows no words that were only added for the search", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await openSearch(site, "/sok/?q=eruf");
    expect(number(await told(page))).toBeGreaterThan(0);
    for (const text of await page.locator(".sok-traffar .rad-text").allInnerTexts()) expect(text).toMatch(/[.!?]$/);
  });

  it("says so when it has to do with fewer words", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await openSearch(site, "/sok/?q=hur+gör+andra+regioner+veckorapport");
    expect(await told(page)).toContain("för ”regioner veckorapport”");
  });

  it("leads from the start page to the hits, by keyboard alone", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await openSearch(site, "/");
    await page.getByLabel("Sök bland alla notiser").focus();
    await page.keyboard.type("korttidsarbete");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/sok\/\?q=korttidsarbete/);
    expect(number(await told(page))).toBeGreaterThan(2);
  });

  it("offers the lists where there is no JavaScript, and no form that would do nothing", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page, requests } = await openSearch(site, "/sok/", { javaScriptEnabled: false });
    expect(await page.locator("main").innerText()).toContain("efter region");
    expect(await page.getByRole("checkbox").count()).toBe(0);
    expect(requests.filter((url) => url.includes("pagefind"))).toEqual([]);
  });
});

describe("a misspelt word", () => {
  it.each([
    ["omstälningsstöd", "omställningsstöd"],
    ["hyrestsöd", "hyresstöd"],
    ["imställningsstöd", "omställningsstöd"],
    ["skne", "skåne"],
    ["omställningscheck värmlnd", "omställningscheck värmland"],
  ])("is asked about: %s", async (query, meant) => {
    if (!site.browser) return;
    const { page } = await openSearch(site, `/sok/?q=${encodeURIComponent(query)}&ordning=senast`);
    const before = await told(page);
    expect(before).toContain(`Menade du ${meant}?`);
    await page.getByRole("link", { name: meant, exact: true }).click();
    const after = await told(page, before);
    expect(number(after)).toBeGreaterThan(0);
    expect(after).not.toContain("Menade du");
    const params = new URL(page.url()).searchParams;
    expect([params.get("q"), params.get("ordning")]).toEqual([meant, "senast"]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
    await page.goBack();
    expect(await page.getByLabel("Sökord").inputValue()).toBe(query);
  });

  it.each(["omställningsstöden", "korttids", "N2020/00768", "almi brygglån", "xyzzyqwert"])(
    "is not seen where there is none, or nothing near: %s",
    async (query) => {
      if (!site.browser) return;
      const { page, faults } = await openSearch(site, `/sok/?q=${encodeURIComponent(query)}`);
      expect(await told(page)).not.toContain("Menade du");
      expect(faults).toEqual([]);
    },
  );
});
