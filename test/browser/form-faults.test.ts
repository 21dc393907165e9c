import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { granska } from "../../form/granska.ts";
import type { Svar } from "../../schemas/notistext.ts";
import { axeFaults } from "../support/axe.ts";
import { siteInBrowser } from "../support/browser.ts";
import { TODAY } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { filledIn, rightAnswers } from "../support/filled-in.ts";
import { broken, fillByKeyboard, openForm } from "../support/form-page.ts";

const site = siteInBrowser();
const by = { register: shippedRegister(), today: TODAY };

/** Something wrong of every sort: missing, too long, no such name, no such day, no link, HTML in the text; and what is only a warning. */
const WRONG: Svar = {
  ...rightAnswers("insats", {
    sammanfattning: "x".repeat(301),
    avsandare: "Allmi",
    publicerad: "2020-02-30",
    kallor: [{ titel: "Almi om lånet", url: "http://almi.se" }],
    teman: undefined,
    tills_vidare: undefined,
    sprid: undefined,
  }),
};
const BRODTEXT = "Första stycket.\n\nDet <b>andra</b> stycket.";

const summary = (page: Page) => page.locator("[data-sammanfattning] section");
const control = (page: Page, name: string) => page.locator(`[name="${name}"]`);

async function filled(options: BrowserContextOptions = {}): Promise<Page> {
  if (!site.browser) throw new Error("No browser");
  const page = await openForm(site.browser, site.server.address, "insats", options);
  await fillByKeyboard(page, filledIn(WRONG, BRODTEXT));
  await summary(page).waitFor();
  return page;
}

describe("a form with faults", () => {
  it("tells each in the words of the form, without the names of rules, in a summary that gets the focus, and beside the field", async ({
    skip,
  }) => {
    if (!site.browser) return skip();
    const page = await filled();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-labelledby"))).toBe("felruta");
    const told = granska("insats", filledIn(WRONG, BRODTEXT), by).fynd;
    expect(new Set(told.map(({ problem }) => problem.severity))).toEqual(new Set(["fel", "varning"]));
    const rows = await summary(page).locator("li").allInnerTexts();
    expect(rows).toHaveLength(told.length);
    const beside = await page.locator("[data-fel] > p").allInnerTexts();
    for (const { ord, tomt, problem } of told) {
      expect(rows.some((row) => row.endsWith(ord))).toBe(true);
      const start = problem.severity === "fel" ? "Fel:" : "Varning:";
      const row = beside.find((text) => text.startsWith(`${start} ${ord}`));
      expect(row?.includes("Mer om regeln")).toBe(!tomt);
      expect([...rows, ...beside].join(" ")).not.toContain(problem.rule);
    }
    expect(await page.locator("[data-klart] h2").count()).toBe(0);
    expect(await broken(page)).toEqual([]);
    await page.context().close();
  });

  it("leads from the summary to the field, which says what is wrong with it, and to the words in a text", async ({
    skip,
  }) => {
    if (!site.browser) return skip();
    const page = await filled();
    await summary(page)
      .getByRole("link", { name: /^Fältet ”Publicerad”:/ })
      .focus();
    await page.keyboard.press("Enter");
    const field = await page.evaluate(() => {
      const { name, ariaInvalid } = document.activeElement as HTMLInputElement;
      const ids = document.activeElement?.getAttribute("aria-describedby")?.split(" ") ?? [];
      return { name, ariaInvalid, said: ids.map((id) => document.getElementById(id)?.textContent ?? "-").join(" ") };
    });
    expect(field).toMatchObject({ name: "publicerad", ariaInvalid: "true" });
    expect(field.said).toContain("2020-02-30 finns inte i kalendern");
    await summary(page)
      .getByRole("link", { name: /^Brödtext:/ })
      .focus();
    await page.keyboard.press("Enter");
    const marked = await control(page, "brodtext").evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(marked).toBe("<b>");
    await page.context().close();
  });

  it("links each rule to its help", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await filled();
    for (const href of await page
      .locator("[data-fel] a")
      .evaluateAll((as) => (as as HTMLAnchorElement[]).map((a) => a.href))) {
      const { pathname, hash } = new URL(href);
      expect(pathname).toBe("/redaktor/regler/");
      const help = await (await page.request.get(href)).text();
      expect(help).toContain(` id="${hash.slice(1)}"`);
    }
    await page.context().close();
  });

  it("says what is wrong with a field when it is left, not while it is written the first time, nor of others", async ({
    skip,
  }) => {
    if (!site.browser) return skip();
    const page = await openForm(site.browser, site.server.address, "behov");
    const told = page.locator("[data-fel] > p");
    await control(page, "titel").focus();
    await page.keyboard.type("Kort");
    await page.waitForTimeout(700);
    expect(await told.count()).toBe(0);
    await page.keyboard.press("Tab");
    await expect
      .poll(() => told.allInnerTexts())
      .toEqual([expect.stringMatching(/^Fel: Fältet ”Titel” är för kort: 4 tecken/)]);
    await page.keyboard.press("Tab");
    expect(await told.count()).toBe(1);
    // From then on it is told anew as it is mended.
    await control(page, "titel").focus();
    await page.keyboard.press("End");
    await page.keyboard.type("a företag har svårt att betala");
    await expect.poll(() => told.count()).toBe(0);
    expect(await control(page, "titel").getAttribute("aria-invalid")).toBeNull();
    await page.context().close();
  });

  it.for([
    ["in light mode", { colorScheme: "light" }],
    ["in dark mode", { colorScheme: "dark" }],
    ["at 320 pixels", { viewport: { width: 320, height: 640 } }],
  ] as [string, BrowserContextOptions][])("has no fault that axe can find, %s", async ([, reader], { skip }) => {
    if (!site.browser) return skip();
    const page = await filled({ ...reader, bypassCSP: true });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    for (const button of await page.locator("[data-lagg-till]").all()) await button.press("Enter");
    expect(await page.locator("[data-fel] > p").count()).toBeGreaterThan(6);
    expect(await axeFaults(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
