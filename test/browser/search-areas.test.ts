import { describe, expect, it } from "vitest";
import { axeFaults } from "../support/axe.ts";
import { siteInBrowser } from "../support/browser.ts";
import { hits, number, openSearch, told } from "../support/search-page.ts";

const site = siteInBrowser();
const query = (url: string) => new URL(url).searchParams.get("q");

describe("an area among the words", () => {
  it("gives what its region chosen gives, national notices too, and says so", async ({ skip }) => {
    if (!site.browser) return skip();
    const chosen = await openSearch(site, "/sok/?q=korttidsarbete&region=Skåne");
    const wanted = [number(await told(chosen.page)), [...(await hits(chosen.page))].sort()];
    const { page, faults } = await openSearch(site, "/sok/?q=korttidsarbete+skåne");
    const text = await told(page);
    expect(text).toContain("för ”korttidsarbete”");
    expect(text).toContain("Visar det som gäller Skåne. Sök i stället efter ordet ”skåne”.");
    expect([number(text), [...(await hits(page))].sort()]).toEqual(wanted);
    expect(await page.getByLabel("Sökord").inputValue()).toBe("korttidsarbete skåne");
    expect(faults).toEqual([]);
  });

  it("is a word again by one press, and an area by the way back", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await openSearch(site, "/sok/?q=korttidsarbete+skåne");
    const before = await told(page);
    await page.getByRole("link", { name: "Sök i stället efter ordet ”skåne”" }).click();
    const after = await told(page, before);
    expect(after).toContain("2\u00a0träffar för ”korttidsarbete skåne”");
    expect(query(page.url())).toBe('korttidsarbete "skåne"');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
    await page.goBack();
    expect(await told(page, after)).toBe(before);
    expect(query(page.url())).toBe("korttidsarbete skåne");
  });

  it.each([
    ["omställningsstöd skåne", "Visar det som gäller Skåne.", 4],
    ["korttidsarbete malmö", "Visar det som gäller Skåne, där Malmö ligger.", 8],
    ["eu-medel kalmar", "Visar det som gäller Kalmar län.", 12],
    ["omställningscheck halland", "Inget av det gäller Halland, så alla regioner visas.", 6],
    ["xyzzyqwert skåne", "Visa allt som gäller ”skåne”", 0],
  ])("never takes the place of the topic: %s", async (asked, said, antal) => {
    if (!site.browser) return;
    const { page } = await openSearch(site, `/sok/?q=${encodeURIComponent(asked)}`);
    const text = await told(page);
    expect(text).toContain(said);
    expect(text).toContain(`för ”${asked.split(" ")[0]}”`);
    expect(number(text)).toBe(antal);
  });

  it("has no fault that axe can find, where days are suggested too", async ({ skip }) => {
    if (!site.browser) return skip();
    const { page } = await openSearch(site, "/sok/?q=deadline+stöd+skåne", { bypassCSP: true });
    expect(await told(page)).toContain("Menade du sista dag i dag och framåt, ”stöd skåne”?");
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe("a word that no notice has", () => {
  it.each(["deadline", "kommunalskatt", "sjukvård"])("finds nothing by its first letters: %s", async (asked) => {
    if (!site.browser) return;
    const { page } = await openSearch(site, `/sok/?q=${asked}`);
    expect(await told(page)).toContain(`Inga träffar för ”${asked}”.`);
  });

  it.each([
    ["krislån", "för ”kris”"],
    ["besöksnäringschecken", "för ”besöksnäring checken”"],
  ])("is looked for by its parts, and that is told: %s", async (asked, said) => {
    if (!site.browser) return;
    const { page } = await openSearch(site, `/sok/?q=${asked}`);
    const text = await told(page);
    expect(text).toContain(`Ingen notis har ordet ”${asked}”.`);
    expect(text).toContain(said);
  });
});

describe("a word for a type or a status", () => {
  it.each([
    ["gotland behov", ["behov/sasongsforetag-gotland"]],
    [
      "inställda möten",
      ["informationstillfallen/motesplats-samhallsbyggnad", "informationstillfallen/industrikommunerna-moten"],
    ],
  ])("puts what is of that first: %s", async (asked, first) => {
    if (!site.browser) return;
    const { page } = await openSearch(site, `/sok/?q=${encodeURIComponent(asked)}`);
    await told(page);
    expect([...(await hits(page))].slice(0, first.length).sort()).toEqual([...first].sort());
  });

  it.each([
    ["möten", "informationstillfallen/"],
    ["behov", "behov/"],
    ["lärdomar", "erfarenheter/"],
  ])("puts that type before all else: %s", async (asked, mapp) => {
    if (!site.browser) return;
    const { page } = await openSearch(site, `/sok/?q=${asked}`);
    await told(page);
    for (const adress of (await hits(page)).slice(0, 5)) expect(adress.startsWith(mapp), adress).toBe(true);
  });
});
