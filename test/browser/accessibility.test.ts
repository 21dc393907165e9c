import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sidslag } from "../../layouts/pages/index.ts";
import type { Site } from "../../schemas/site.ts";
import { loadContent } from "../../scripts/content/load.ts";
import { outputContext } from "../../scripts/site/output-context.ts";
import { siteFor } from "../../scripts/site/site-for.ts";
import { visningOf } from "../../scripts/site/visning.ts";
import { axeFaults } from "../support/axe.ts";
import { siteInBrowser } from "../support/browser.ts";
import { LAYOUTS } from "../support/browser-pages.ts";
import { TODAY } from "../support/content.ts";

const site = siteInBrowser();

const READERS: Record<string, BrowserContextOptions> = {
  "in light mode": { colorScheme: "light" },
  "in dark mode": { colorScheme: "dark" },
  "on a screen of 320 pixels": { viewport: { width: 320, height: 640 } },
};

describe.each(Object.entries(READERS))("%s", (_, reader) => {
  let page: Page | undefined;
  beforeAll(async () => {
    page = await site.browser?.newPage({ ...reader, bypassCSP: true });
  });
  afterAll(() => page?.close());

  it.each(LAYOUTS)("has no fault that axe can find on %s", async (path) => {
    if (!page) return;
    await page.goto(new URL(path, site.server.address).href, { waitUntil: "load" });
    // What is folded must be right too.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await axeFaults(page)).toEqual([]);
  });

  it("would be told of a fault", async ({ skip }) => {
    if (!page) return skip();
    await page.evaluate(() => document.querySelector("main")?.append(document.createElement("img")));
    expect(await axeFaults(page)).not.toEqual([]);
  });
});

/** Templates that no reader meets: a page that leads on at once, and one that is there only while developing. */
const UNSEEN = new Set(["flyttad", "trasig"]);

it("looks at a page of every template", async () => {
  const { innehall } = loadContent("content", TODAY);
  if (!innehall) throw new Error("The registers cannot be read");
  const shown: Site = siteFor(innehall, TODAY, true);
  const nothing = { name: "", bytes: new Uint8Array() };
  const assets = { css: nothing, sida: nothing, sok: nothing, formular: nothing, formularCss: nothing, ikon: nothing };
  const visning = visningOf(outputContext(shown, "/"), assets);
  const seen = new Set(LAYOUTS.map((path) => path.split("?")[0]));
  const missing = Object.entries(sidslag)
    .filter(([name]) => !UNSEEN.has(name))
    .map(([name, template]) => ({ name, addresses: template.addresses(visning) }))
    .filter(({ addresses }) => addresses.length > 0 && !addresses.some((address) => seen.has(address)))
    .map(({ name }) => name);
  expect(missing).toEqual([]);
});
