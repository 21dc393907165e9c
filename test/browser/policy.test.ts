import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { LAYOUTS } from "../support/browser-pages.ts";

const site = siteInBrowser();

describe("the content security policy", () => {
  it("is broken by no page, and leaves the data for machines readable", async ({ skip }) => {
    const page = (await site.browser?.newPage()) ?? skip();
    await page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        told.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    const broken: string[] = [];
    let read = 0;
    for (const path of LAYOUTS) {
      await page.goto(new URL(path, site.server.address).href, { waitUntil: "load" });
      const { told, blocks } = await page.evaluate(() => {
        const data = [...document.querySelectorAll('script[type="application/ld+json"]')];
        const blocks = data.map(({ textContent }) => Object.keys(JSON.parse(textContent ?? "")));
        return { told: Reflect.get(window, "told") as string[], blocks };
      });
      broken.push(...told.map((what) => `${path} ${what}`));
      expect(blocks.every((keys) => keys.join() === "@context,@graph")).toBe(true);
      read += blocks.length;
    }
    expect(broken).toEqual([]);
    expect(read).toBeGreaterThan(5);
    // The policy does hold: what is not ours is told of, and does not run.
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement("script"), { text: "told.push('ran')" })),
    );
    const told = await page.evaluate(() => Reflect.get(window, "told") as string[]);
    // Once for the policy of the page, and once for that of the server.
    expect([...new Set(told)]).toEqual(["script-src-elem inline"]);
    await page.close();
  });
});
