import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, serve } from "../../scripts/publish/serve.ts";
import { siteInBrowser } from "../support/browser.ts";
import { launchChromium } from "../support/chromium.ts";
import { runCommand } from "../support/commands.ts";
import { temporaryFolder } from "../support/content.ts";
import { openSearch, told } from "../support/search-page.ts";

const SIDA = "#f-avsandare option";

/** A site of the shipped registers and pages, without any notice or link to one, built with `args` and opened in a browser. */
function emptySite(args: readonly string[]): { server: Server; browser: Browser | undefined } {
  const opened = {} as { server: Server; browser: Browser | undefined };
  beforeAll(async () => {
    const folder = temporaryFolder();
    for (const part of ["register", "sidor"])
      cpSync(join("content", part), join(folder, "content", part), { recursive: true });
    for (const name of readdirSync(join(folder, "content/sidor"))) {
      const file = join(folder, "content/sidor", name);
      writeFileSync(file, readFileSync(file, "utf8").replaceAll(/\[([^\]]+)\]\(\/[a-z]+\/[^)/]+\/\)/g, "$1"));
    }
    const site = join(folder, "site");
    const built = runCommand("build", ["--content", join(folder, "content"), "--output", site, ...args]);
    expect([built.status, built.stderr]).toEqual([0, expect.stringContaining("0 notiser")]);
    [opened.server, opened.browser] = await Promise.all([serve(site, "/", 0), launchChromium()]);
  });
  afterAll(async () => {
    await opened.browser?.close();
    await opened.server.close();
  });
  return opened;
}

describe("the search page of a site without notices", () => {
  const site = emptySite([]);

  it.each([
    ["", "Här finns inga notiser än."],
    ["?q=stöd", "Inga träffar för ”stöd”. Pröva ett annat ord."],
    ["?q=stöd+i+maj&typ=insats", /^Inga träffar för ”stöd i maj” med 1\sval\. Pröva att ta bort något val\.$/],
    ["?datum=mote&fran=2020-05-01&ordning=dag", /^Inga träffar med 1\sval\. Pröva att ta bort något val\.$/],
  ])("says that nothing was found: %s", async (query, text) => {
    if (!site.browser) return;
    const { page, requests, faults } = await openSearch(site, `/sok/${query}`);
    expect(await told(page)).toMatch(text);
    await page.getByLabel("Sökord").focus();
    expect(await page.locator(SIDA).count()).toBe(1);
    expect(await page.locator(".sok-traffar > li").count()).toBe(0);
    expect(requests.filter((url) => url.includes("pagefind-worker"))).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe("the search page whose search could not be fetched", () => {
  const site = siteInBrowser();

  it.each(["pagefind-worker.js", "wasm.sv.pagefind", "notiser.json"])(
    "says so, and finds when it can be: %s",
    async (file) => {
      if (!site.browser) return;
      const { page } = await openSearch(site, "/sok/?typ=insats");
      await told(page);
      const failing = `**/${file}*`;
      await page.route(failing, (route) => route.abort());
      await page.goto(new URL("/sok/?q=almi", site.server.address).href);
      const text = await told(page);
      expect(text).toContain("går inte att använda just nu");
      await page.unroute(failing);
      await page.getByLabel("Sökord").fill("stöd");
      expect(await told(page, text)).toContain("för ”stöd”");
    },
  );
});

describe("the search page of a site that was built without a search", () => {
  const site = emptySite(["--no-search"]);

  it.each(["", "?q=stöd&typ=insats"])("says that it cannot search, and where the notices are: %s", async (query) => {
    if (!site.browser) return;
    const { page, faults } = await openSearch(site, `/sok/${query}`);
    const text = "Sökningen går inte att använda just nu. Listorna i menyn innehåller samma notiser.";
    expect(await told(page)).toBe(text);
    await page.getByLabel("Sökord").fill("annat ord");
    await page.keyboard.press("Enter");
    await page.waitForURL(/annat/);
    await page.locator("summary", { hasText: /^Region/ }).click();
    expect(await told(page)).toBe(text);
    // That the list of notices is not there is told by the browser itself; nothing else goes wrong.
    expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
  });
});
