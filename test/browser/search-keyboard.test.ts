import { expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { hits, openSearch, told } from "../support/search-page.ts";

const site = siteInBrowser();

it("goes by keyboard from the word over the choices to a hit, opens it, and comes back to where it was", async ({
  skip,
}) => {
  if (!site.browser) return skip();
  const { page, faults } = await openSearch(site, "/sok/");
  const before = await told(page);
  await page.getByLabel("Sökord").focus();
  await page.keyboard.type("stöd");
  await page.keyboard.press("Enter");
  const words = await told(page, before);
  const passed: string[] = [];
  const tabTo = async (what: RegExp) => {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press("Tab");
      const text = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return (element.closest("label") ?? element).textContent?.replace(/\s+/g, " ").trim() ?? "";
      });
      passed.push(text);
      if (what.test(text)) return;
    }
    throw new Error(`Never came to ${what}: ${passed.join(" | ")}`);
  };
  await tabTo(/^Insats/);
  await page.keyboard.press("Space");
  const fewer = await told(page, words);
  await tabTo(/^Region/);
  await page.keyboard.press("Enter");
  await tabTo(/^Skåne/);
  await page.keyboard.press("Space");
  await told(page, fewer);
  await tabTo(/^Ta bort Typ: Insats/);
  const [first = ""] = await hits(page);
  await tabTo(new RegExp(`^${await page.locator(".sok-traffar a").first().innerText()}`));
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${first}/`);
  await page.goBack();
  await told(page);
  expect(new URL(page.url()).searchParams.getAll("region")).toEqual(["Skåne"]);
  expect((await hits(page))[0]).toBe(first);
  expect(faults).toEqual([]);
});

it("shows more where asked, goes on from the first of those, and comes back to all of them", async ({ skip }) => {
  if (!site.browser) return skip();
  const { page } = await openSearch(site, "/sok/?q=stöd", { viewport: { width: 1280, height: 800 } });
  await told(page);
  expect(await hits(page)).toHaveLength(15);
  await page.getByRole("button", { name: "Visa fler" }).click();
  await page.locator(".sok-traffar > li:nth-child(16)").waitFor();
  const all = await hits(page);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(`/${all[15]}/`);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/${all[15]}/`);
  await page.goBack();
  await page.locator(".sok-traffar > li:nth-child(16)").waitFor();
  expect(await hits(page)).toEqual(all);
  await page.waitForFunction(() => {
    const { top, bottom } = document.querySelector(".sok-traffar > li:nth-child(16)")?.getBoundingClientRect() ?? {};
    return top !== undefined && bottom !== undefined && bottom > 0 && top < innerHeight;
  });
});

it("keeps the focus in the field while words are written, and tells the number of hits in one polite place", async ({
  skip,
}) => {
  if (!site.browser) return skip();
  const { page } = await openSearch(site, "/sok/");
  const before = await told(page);
  await page.getByLabel("Sökord").pressSequentially("omställningsstöd", { delay: 5 });
  expect(await told(page, before)).toMatch(/^\d+\sträffar/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
  expect(await page.locator("[role=status], [role=alert], [aria-live]").count()).toBe(1);
});
