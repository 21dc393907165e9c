import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sidslag } from "../../layouts/pages/index.ts";
import type { Site } from "../../schemas/site.ts";
import { loadContent } from "../../scripts/content/load.ts";
import { outputContext } from "../../scripts/site/output-context.ts";
import { siteFor } from "../../scripts/site/site-for.ts";
import { visningOf } from "../../scripts/site/visning.ts";
import { ALL_RULES, axeFaults, COLOUR_RULES } from "../support/axe.ts";
import { siteInBrowser } from "../support/browser.ts";
import { LAYOUTS } from "../support/browser-pages.ts";
import { TODAY } from "../support/content.ts";

const site = siteInBrowser();

/** Something that no reader should meet, by the rules that are asked. */
const NO_TEXT = '<img src="/assets/ikon.svg">';
const NO_CONTRAST = '<p style="color: #777; background: #666">Text</p>';

type Asked = { reader: BrowserContextOptions; rules: readonly string[]; fault: string };

const READERS: Record<string, Asked> = {
  "in light mode": { reader: { colorScheme: "light" }, rules: ALL_RULES, fault: NO_TEXT },
  "in dark mode": { reader: { colorScheme: "dark" }, rules: COLOUR_RULES, fault: NO_CONTRAST },
  "on a screen of 320 pixels": { reader: { viewport: { width: 320, height: 640 } }, rules: ALL_RULES, fault: NO_TEXT },
};

describe.each(Object.entries(READERS))("%s", (_, { reader, rules, fault }) => {
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
    expect(await axeFaults(page, rules)).toEqual([]);
  });

  it("would be told of a fault", async ({ skip }) => {
    if (!page) return skip();
    await page.evaluate((html) => document.querySelector("main")?.insertAdjacentHTML("beforeend", html), fault);
    expect(await axeFaults(page, rules)).toHaveLength(1);
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
