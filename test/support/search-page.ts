import type { Browser, Page } from "playwright-core";
import type { Server } from "../../scripts/publish/serve.ts";

/** A search page in a browser of its own, with what it has asked for and what went wrong. */
export type Opened = { page: Page; requests: string[]; faults: string[] };

export async function openSearch(
  { browser, server }: { browser: Browser | undefined; server: Server },
  path: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Opened> {
  if (!browser) throw new Error("no browser");
  const page = await (await browser.newContext({ locale: "sv-SE", ...options })).newPage();
  const opened: Opened = { page, requests: [], faults: [] };
  page.on("request", (request) => opened.requests.push(request.url()));
  page.on("console", (message) => message.type() === "error" && opened.faults.push(message.text()));
  page.on("pageerror", (error) => opened.faults.push(error.message));
  await page.goto(new URL(path, server.address).href);
  return opened;
}

/** What the page tells of the search, once it tells something else than before. */
export async function told(page: Page, before = ""): Promise<string> {
  await page.waitForFunction(
    (known) => {
      const text = document.querySelector("[role=status]")?.textContent?.trim() ?? "";
      return text !== "" && text !== known;
    },
    before.replaceAll(/\n+/g, ""),
  );
  return (await page.locator("[role=status]").evaluate((status) => status.textContent)) ?? "";
}

/** The number of hits that the page tells of. */
export const number = (text: string): number => Number(/(\d+)\s(?:träff|notis)/u.exec(text)?.[1] ?? 0);

/** Addresses of the hits on the page, in their order. */
export const hits = (page: Page): Promise<string[]> =>
  page
    .locator(".sok-traffar .rad-titel a")
    .evaluateAll((links) => links.map((link) => (link.getAttribute("href") ?? "").slice(1, -1)));
