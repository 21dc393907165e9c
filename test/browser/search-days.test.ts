import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { hits, number, openSearch, told } from "../support/search-page.ts";

const site = siteInBrowser();

/** The choice of a month with the number that stands at it, once the script has put it there. */
async function month(page: Page, text: string): Promise<{ value: string; count: number }> {
  const option = page.locator("[data-sok-manader] option", { hasText: text });
  await option.waitFor({ state: "attached" });
  const label = await option.innerText();
  return { value: (await option.getAttribute("value")) ?? "", count: Number(/\((\d+)\)/.exec(label)?.[1]) };
}

describe("days on the search page", () => {
  it("are chosen by month: what has a last day then, in the order of those days", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page, faults } = await openSearch(site, "/sok/");
    const before = await told(page);
    await page.locator("summary", { hasText: /^Datum/ }).click();
    const may = await month(page, "maj 2020");
    await page.getByLabel("När", { exact: true }).selectOption(may.value);
    expect(number(await told(page, before))).toBe(may.count);
    expect(await page.getByLabel("Från och med").inputValue()).toBe("2020-05-01");
    expect(await page.getByLabel("Till och med").inputValue()).toBe("2020-05-31");
    expect(new URL(page.url()).search).toBe("?datum=sista-dag&fran=2020-05-01&till=2020-05-31");
    const found = await hits(page);
    const closing = ["insatser/esf-permitterade-och-varslade", "insatser/yh-platser-hosten-2020"];
    expect(closing.map((adress) => found.indexOf(adress)).every((place) => place >= 0)).toBe(true);
    // Last days: 5 May, 7 May, 20 May, 28 May.
    const order = [
      "insatser/esf-permitterade-och-varslade",
      "insatser/regionalfonden-norra-mellansverige",
      "insatser/yh-platser-hosten-2020",
      "insatser/esf-nationell-kompetens",
    ].map((adress) => found.indexOf(adress));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(await page.getByRole("button", { name: "Ta bort Sista dag: maj 2020" }).count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it("are exact to the day, both ends included", async ({ skip }) => {
    if (!site.browser) return skip();
    const adress = "insatser/yh-platser-hosten-2020";
    const has = async (fran: string, till: string) => {
      const { page } = await openSearch(site, `/sok/?datum=sista-dag&fran=${fran}&till=${till}`);
      await told(page);
      return (await hits(page)).includes(adress);
    };
    expect(await has("2020-05-20", "2020-05-20")).toBe(true);
    expect(await has("2020-05-21", "2020-05-31")).toBe(false);
    expect(await has("2020-05-01", "2020-05-19")).toBe(false);
  });

  it("say it when they are the wrong way round, and find nothing where nothing is", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await openSearch(site, "/sok/?datum=mote&fran=2020-06-01&till=2020-05-01");
    expect(await told(page)).toContain("från-dagen är senare än till-dagen");
    const none = await openSearch(site, "/sok/?datum=mote&fran=1999-01-01&till=1999-12-31");
    expect(await told(none.page)).toMatch(/^Inga träffar med 1\sval/);
  });

  it("that are the reader's own are asked for in their fields", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await openSearch(site, "/sok/");
    const before = await told(page);
    await page.locator("summary", { hasText: /^Datum/ }).click();
    await page.getByLabel("När", { exact: true }).selectOption("egna");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("f-fran");
    await page.getByLabel("Vad").selectOption("mote");
    await page.getByLabel("Från och med").fill("2020-11-16");
    const text = await told(page, before);
    expect(number(text)).toBeGreaterThan(2);
    expect(new Set(await page.locator(".sok-traffar .typmarke").allInnerTexts())).toEqual(
      new Set(["Informationstillfälle"]),
    );
  });

  it("that are to come stand first, the nearest first, when that order is chosen", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await openSearch(site, "/sok/");
    await told(page);
    const before = await hits(page);
    await page.getByLabel("Ordning").selectOption("dag");
    await page.waitForFunction(
      (first) => document.querySelector(".sok-traffar a")?.getAttribute("href") !== `/${first}/`,
      before[0],
    );
    const meetings = await page
      .locator(".sok-traffar .rad", { hasText: "Informationstillfälle" })
      .locator("time")
      .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
    expect(meetings.length).toBeGreaterThan(2);
    expect(meetings).toEqual([...meetings].sort((a, b) => (a < b ? -1 : 1)));
    expect(meetings[0] && meetings[0] >= "2020-11-16").toBe(true);
  });
});
