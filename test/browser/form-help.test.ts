import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { composeNotice } from "../../scripts/content/compose-notice.ts";
import { axeFaults } from "../support/axe.ts";
import { siteInBrowser } from "../support/browser.ts";
import { TODAY } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { filledIn, rightAnswers } from "../support/filled-in.ts";
import { broken, fillByKeyboard, kept, openForm, text } from "../support/form-page.ts";

const site = siteInBrowser();
const by = { register: shippedRegister(), today: TODAY };
const BRODTEXT = "Företag i hela landet kan söka stödet.";
const svar = rightAnswers("insats", {
  kallor: [1, 2, 3].map((n) => ({ titel: `Almi, sida ${n}`, url: `https://www.almi.se/${n}/` })),
});

async function open(): Promise<Page> {
  if (!site.browser) throw new Error("No browser");
  return await openForm(site.browser, site.server.address, "insats", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
}

const made = (page: Page) => page.locator("#fardig-text").inputValue();
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().press("Enter");

describe("a draft", () => {
  it("is kept only when asked for, comes back whole, and is forgotten when asked for", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await open();
    await fillByKeyboard(page, filledIn(svar, BRODTEXT));
    const before = await made(page);
    expect(await kept(page)).toEqual([]);
    await press(page, "Spara utkast i den här webbläsaren");
    await page.getByText("Utkastet är sparat, bara i den här webbläsaren.").waitFor();
    expect(await kept(page)).toEqual(["lamna-information:insats"]);
    await page.reload();
    await press(page, "Fortsätt på utkastet");
    await press(page, "Kontrollera notisen");
    expect(await made(page)).toBe(before);
    await page.reload();
    await press(page, "Glöm utkastet");
    expect(await kept(page)).toEqual([]);
    await page.reload();
    await page.locator("form:not([inert])").waitFor();
    expect(await page.getByRole("button", { name: "Fortsätt på utkastet" }).count()).toBe(0);
    await page.context().close();
  });

  it("that cannot be kept is told of", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await open();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await press(page, "Spara utkast i den här webbläsaren");
    await page.getByText("Webbläsaren tillåter inte att något sparas.").waitFor();
    await page.context().close();
  });
});

describe("the parts of a list", () => {
  it("can be taken away, are counted anew, and what is told of one stays with it", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await open();
    await press(page, "Lägg till under Källor");
    await press(page, "Lägg till under Källor");
    await page.locator('[name="kallor.2.url"]').fill("http://almi.se");
    await page.keyboard.press("Tab");
    const told = page.locator('[data-fel="kallor.2.url"] > p');
    await told.waitFor();
    await press(page, "Ta bort Källor, nr 1");
    expect(await told.count()).toBe(1);
    expect(await text(page)).toBe("Ta bort Källor, nr 1");
    const legends = await page.locator('[data-lista="kallor"] legend').allInnerTexts();
    expect(legends).toEqual(["Källor, nr 1", "Källor, nr 2"]);
    await press(page, "Lägg till under Källor");
    const names = await page
      .locator('[data-lista="kallor"] input')
      .evaluateAll((all) => all.map((i) => i.getAttribute("name")));
    expect(new Set(names).size).toBe(6);
    expect(names).not.toContain("kallor.0.url");
    await page.context().close();
  });
});

describe("the preview", () => {
  it("shows what there is, and when all is right the notice as its page will show it", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await open();
    const shown = page.locator("[data-forhandsvisning]");
    await page.locator('[name="titel"]').fill("Ett lån för små företag");
    await page.locator('[name="brodtext"]').fill("Ett **viktigt** lån.");
    await page.getByText("Så kommer notisen att se ut").click();
    await expect.poll(() => shown.locator("h1").textContent()).toBe("Ett lån för små företag");
    expect(await shown.locator("strong").textContent()).toBe("viktigt");
    expect(await shown.textContent()).toContain("Resten visas när inga fel är kvar.");
    await page.reload();
    await fillByKeyboard(page, filledIn(svar, BRODTEXT));
    await page.getByText("Så kommer notisen att se ut").click();
    await expect.poll(() => shown.locator(".fakta a").first().textContent()).toBe("Almi Företagspartner");
    expect(await shown.locator(".kallor li").count()).toBe(3);
    // Nothing leads away from what is not handed in yet.
    const links = await shown
      .locator("a[href]")
      .evaluateAll((all) => (all as HTMLAnchorElement[]).map((a) => a.target));
    expect(links.length).toBeGreaterThan(2);
    expect(new Set(links)).toEqual(new Set(["_blank"]));
    expect(await broken(page)).toEqual([]);
    await page.context().close();
  });
});

describe("the finished text", () => {
  it("goes to GitHub as a new file, where the repository is on the web", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await open();
    await page.route("**/lamna-information/insatser/", async (route) => {
      const body = await (await route.fetch()).text();
      const repository = '"repository":"https://github.com/exempel/regionsidan"';
      await route.fulfill({ body: body.replace('"repository":null', repository), contentType: "text/html" });
    });
    await page.reload();
    await page.locator("form:not([inert])").waitFor();
    await fillByKeyboard(page, filledIn(svar, BRODTEXT));
    const link = page.getByRole("link", { name: /^Lämna på GitHub/ });
    const { pathname, searchParams } = new URL((await link.getAttribute("href")) ?? "");
    expect(pathname).toBe("/exempel/regionsidan/new/main");
    expect(searchParams.get("value")).toBe(await made(page));
    expect(searchParams.get("filename")).toMatch(/^content\/insatser\/[a-z0-9-]+\.md$/);
    // Of its many words nothing fits any more.
    await page.locator('[name="brodtext"]').fill("Många ord om ett lån. ".repeat(400));
    await expect.poll(async () => (await link.getAttribute("href"))?.includes("value=")).toBe(false);
    await page.context().close();
  });

  it("is copied as it stands, may be mailed, and is made anew when something is changed", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await open();
    await fillByKeyboard(page, filledIn(svar, BRODTEXT));
    const { text: whole } = composeNotice(svar, BRODTEXT, "x", by);
    await press(page, "Kopiera texten");
    await page.getByText("Kopierat").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
    const href = await page.locator(".klart a[href^=mailto]").getAttribute("href");
    expect(new URL(href ?? "").searchParams.get("subject")).toBe(`Ny notis: ${svar["titel"]}`);
    await page.locator('[name="titel"]').fill("Kort");
    await expect.poll(() => page.locator(".klart").count()).toBe(0);
    await page.locator('[name="titel"]').fill("En annan titel för lånet");
    await expect.poll(() => page.locator(".klart").count()).toBe(1);
    expect(await made(page)).toBe(
      composeNotice({ ...svar, titel: "En annan titel för lånet" }, BRODTEXT, "x", by).text,
    );
    await page.context().close();
  });

  it("has no fault that axe can find, nor has the preview beside it", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await openForm(site.browser, site.server.address, "insats", { bypassCSP: true });
    await fillByKeyboard(page, filledIn(svar, BRODTEXT));
    await page.getByText("Så kommer notisen att se ut").click();
    await page.locator(".fakta").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });
});

describe("without JavaScript", () => {
  it("the page tells of mail and leads to an empty template, and shows no form", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    await page.goto(new URL("lamna-information/behov/", site.server.address).href);
    expect(await page.locator("form").isVisible()).toBe(false);
    expect(await page.locator("main noscript").textContent()).toContain("Formuläret behöver JavaScript.");
    expect(await page.locator("main a[href^=mailto]").count()).toBe(1);
    const mall = await page.getByRole("link", { name: /^mall för/ }).getAttribute("href");
    const fetched = await page.request.get(new URL(mall ?? "", page.url()).href);
    expect(await fetched.text()).toMatch(/^---\n[\s\S]*\ntyp: behov\n[\s\S]*\n---\n/);
    await page.close();
  });
});
