import { readdirSync } from "node:fs";
import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
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
  it("has no fault that axe can find, on one page of every layout", async ({ skip }) => {
    if (!site.browser) return skip();
    const context = await site.browser.newContext({ ...reader, bypassCSP: true });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of LAYOUTS) {
      await page.goto(new URL(path, site.server.address).href, { waitUntil: "load" });
      // What is folded must be right too.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      faults.push(...(await axeFaults(page)).map((fault) => `${path} ${fault}`));
    }
    await page.evaluate(() => document.querySelector("main")?.append(document.createElement("img")));
    expect(await axeFaults(page), "axe must be able to find something").not.toEqual([]);
    await context.close();
    expect(faults).toEqual([]);
  });
});

/** Templates that no reader meets: a page that leads on at once, and one that is there only while developing. */
const UNSEEN = new Set(["flyttad.11ty.tsx", "trasig.11ty.tsx"]);

type Template = {
  data: {
    pagination: { before(_: unknown, data: object): number[] };
    permalink(data: object): string;
  };
};

it("looks at a page of every template", async () => {
  const { innehall } = loadContent("content", TODAY);
  if (!innehall) throw new Error("The registers cannot be read");
  const shown: Site = siteFor(innehall, TODAY, true);
  const nothing = { name: "", bytes: new Uint8Array() };
  const assets = { css: nothing, sida: nothing, sok: nothing, ikon: nothing };
  const visning = visningOf(outputContext(shown, "/"), assets);
  const seen = new Set(LAYOUTS.map((path) => path.split("?")[0]));
  const missing: string[] = [];
  for (const file of readdirSync("layouts/pages").filter((name) => !UNSEEN.has(name))) {
    const name = file.replace(/\.11ty\.tsx$/, "");
    const { default: template }: { default: Template } = await import(`../../layouts/pages/${name}.11ty.tsx`);
    const { pagination, permalink } = template.data;
    const addresses = pagination
      .before(undefined, { visning })
      .map((item) => permalink({ visning, pagination: { items: [item] } }));
    if (addresses.length > 0 && !addresses.some((address) => seen.has(address))) missing.push(file);
  }
  expect(missing).toEqual([]);
});
