import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFaults } from "../support/axe.ts";
import { siteInBrowser } from "../support/browser.ts";
import { hits, number, openSearch, told } from "../support/search-page.ts";

const site = siteInBrowser();

const params = (page: Page): string => decodeURIComponent(new URL(page.url()).search).replaceAll("+", " ");
const box = (page: Page, name: RegExp) => page.getByRole("checkbox", { name });
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement).closest("label, button, summary")?.textContent?.trim());
const openPart = (page: Page, name: RegExp) => page.locator("summary", { hasText: name }).click();

/** The number at a choice, once the script has put it there. */
async function countAt(page: Page, name: RegExp): Promise<number> {
  const label = page.locator("label.kryss:not([hidden])", { hasText: name });
  await label.locator("[data-antal]", { hasText: /\d/ }).waitFor();
  return Number(/\((\d+)\)/.exec(await label.innerText())?.[1]);
}

describe("choices on the search page", () => {
  it("narrow by any of the values of a facet, whose numbers say beforehand what they give", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page, faults } = await openSearch(site, "/sok/?q=stöd");
    const before = await told(page);
    const [insatser, behov] = [await countAt(page, /Insats/), await countAt(page, /Behov/)];
    await box(page, /Insats/).check();
    const one = await told(page, before);
    expect(number(one)).toBe(insatser);
    expect(await countAt(page, /Behov/)).toBe(behov);
    await box(page, /Behov/).check();
    expect(number(await told(page, one))).toBe(insatser + behov);
    expect(new Set(await page.locator(".sok-traffar .typmarke").allInnerTexts())).toEqual(new Set(["Insats", "Behov"]));
    expect(await focused(page)).toMatch(/^Behov/);
    expect(params(page)).toBe("?q=stöd&typ=insats&typ=behov");
    expect(faults).toEqual([]);
  });

  it("are a step each: back takes away the last, reload keeps, and a shared address opens the same", async ({
    skip,
  }) => {
    if (!site.browser) return skip();
    const { page } = await openSearch(site, "/sok/?q=stöd");
    const all = await told(page);
    await box(page, /Insats/).check();
    const insatser = await told(page, all);
    await openPart(page, /^Region/);
    await box(page, /Skåne/).check();
    const both = await told(page, insatser);
    expect(number(both)).toBeLessThan(number(insatser));
    await page.reload();
    expect(await told(page)).toBe(both);
    expect(await box(page, /Insats/).isChecked()).toBe(true);
    const shared = await openSearch(site, new URL(page.url()).pathname + new URL(page.url()).search);
    expect([await told(shared.page), await hits(shared.page)]).toEqual([both, await hits(page)]);
    await page.goBack();
    expect(await told(page, both)).toBe(insatser);
    await page.goBack();
    expect(await told(page, insatser)).toBe(all);
    expect(await box(page, /Insats/).isChecked()).toBe(false);
  });

  it("can be taken away one by one or all at once, and the focus is never lost", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await openSearch(site, "/sok/?region=Skåne&typ=insats&avsandare=Tillväxtverket");
    const before = await told(page);
    const names = await page.getByRole("list", { name: "Dina val" }).getByRole("button").allInnerTexts();
    expect(names.map((name) => name.replace(/\s+/g, " "))).toEqual([
      "Ta bort Typ: Insats ✕",
      "Ta bort Region: Skåne ✕",
      "Ta bort Avsändare: Tillväxtverket ✕",
      "Rensa alla val",
    ]);
    await page.getByRole("button", { name: "Ta bort Region: Skåne" }).click();
    const fewer = await told(page, before);
    expect(params(page)).toBe("?typ=insats&avsandare=Tillväxtverket");
    expect(await focused(page)).toContain("Avsändare: Tillväxtverket");
    await page.getByRole("button", { name: "Rensa alla val" }).click();
    expect(await told(page, fewer)).toMatch(/^100\snotiser$/);
    expect(params(page)).toBe("");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
  });

  it("leave out those that would give nothing, but never one that is made", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await openSearch(site, "/sok/?q=kulturarbetare&status=stängd&typ=behov");
    expect(await told(page)).toMatch(/^Inga träffar för ”kulturarbetare” med 2\sval/);
    await countAt(page, /Behov/);
    expect(await box(page, /Behov/).isVisible()).toBe(true);
    expect(await box(page, /Informationstillfälle/).isVisible()).toBe(false);
  });

  it("fetch the numbers of a facet only when it is opened", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page, requests } = await openSearch(site, "/sok/?q=stöd");
    await told(page);
    await countAt(page, /Insats/);
    const filters = () => requests.filter((url) => url.includes("/filter/")).length;
    const before = filters();
    await openPart(page, /^Tema/);
    expect(await countAt(page, /EU-fonder/)).toBeGreaterThan(0);
    expect(filters()).toBe(before + 1);
  });
});

describe("an address typed by hand", () => {
  it.each([
    ["?q=stöd&typ=hittepå&region=Atlantis&okant=1", "?q=stöd"],
    ["?region=skane&typ=INSATS", "?typ=insats&region=Skåne"],
    ["?datum=sista-dag&fran=2020-13-45&till=igår", ""],
    ["?datum=annat&fran=2020-05-01", "?datum=sista-dag&fran=2020-05-01"],
    ["?ordning=baklänges&q=++stöd++", "?q=stöd"],
    [`?q=${"a".repeat(300)}`, `?q=${"a".repeat(200)}`],
    ["?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "?q=<img src=x onerror=alert(1)>"],
  ])("keeps what has a meaning: %s", async (given, kept) => {
    if (!site.browser) return;
    const { page, faults } = await openSearch(site, `/sok/${given}`);
    expect(await told(page)).not.toContain("går inte att använda");
    expect(params(page)).toBe(kept);
    expect(await page.locator("main img").count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe("the search page with choices made and a word misspelt", () => {
  it.each([360, 1280])("has no fault that axe can find, %d pixels wide", async (width) => {
    if (!site.browser) return;
    const path = "/sok/?q=omstälningsstöd&typ=programförändring&region=Skåne&region=Blekinge";
    const { page } = await openSearch(site, path, { viewport: { width, height: 800 }, bypassCSP: true });
    await told(page);
    for (const closed of await page.locator("details:not([open]) > summary").all())
      if (await closed.isVisible()) await closed.click();
    await page.locator("[data-antal]", { hasText: /\d/ }).first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
