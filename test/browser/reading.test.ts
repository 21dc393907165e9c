import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/browser.ts";
import { LAYOUTS } from "../support/browser-pages.ts";

const site = siteInBrowser();

/** Opens every layout in a window of 320 pixels, 400 % of one of 1280, and gathers what is found there. */
async function onEveryLayout(find: (page: Page) => Promise<string[]>): Promise<string[] | undefined> {
  const page = await site.browser?.newPage({ viewport: { width: 320, height: 640 }, bypassCSP: true });
  if (!page) return undefined;
  const found: string[] = [];
  for (const path of LAYOUTS) {
    await page.goto(new URL(path, site.server.address).href, { waitUntil: "load" });
    found.push(...(await find(page)).map((fault) => `${path} ${fault}`));
  }
  await page.close();
  return found;
}

const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.scrollWidth;
    return width > innerWidth ? [`is ${width} wide`] : [];
  });

/** Text cut off by a box around it. What is for screen readers alone is meant to be. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const style = (element: Element) => getComputedStyle(element);
    const cuts = (element: Element) =>
      [style(element).overflowX, style(element).overflowY].some((value) => value === "hidden" || value === "clip");
    const isHidden = (element: Element | null, box: Element): boolean =>
      element !== null &&
      element !== box &&
      (style(element).clipPath !== "none" || isHidden(element.parentElement, box));
    const textsIn = (box: Element): Text[] => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      return texts.filter(({ parentElement }) => !isHidden(parentElement, box));
    };
    const sticksOut = (text: Text, { right, bottom }: DOMRect): boolean => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some((rect) => rect.right > right + 1 || rect.bottom > bottom + 1);
    };
    return [...document.querySelectorAll("body *")]
      .filter((box) => cuts(box) && style(box).clipPath === "none")
      .filter((box) => textsIn(box).some((text) => sticksOut(text, box.getBoundingClientRect())))
      .map((box) => `cuts ${box.outerHTML.slice(0, 120)}`);
  });

/** The spacing a reader may set, WCAG 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

describe("a reader who enlarges the page", () => {
  it("never has to scroll sideways at 320 pixels", async ({ skip }) => {
    expect((await onEveryLayout(sideways)) ?? skip()).toEqual([]);
  });

  it("loses no text when letters, words and lines are set further apart", async ({ skip }) => {
    const faults = await onEveryLayout(async (page) => {
      await page.addStyleTag({ content: SPACING });
      return [...(await sideways(page)), ...(await clipped(page))];
    });
    expect(faults ?? skip()).toEqual([]);
  });

  it("would be told by these tests of a page that does not hold", async ({ skip }) => {
    if (!site.browser) return skip();
    const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.setContent(
      `<meta name="viewport" content="width=device-width"><p style="width: 400px">Bred</p>
       <p style="width: 9em; white-space: nowrap; overflow: hidden">En rad som är för lång för sin ruta</p>`,
    );
    expect([...(await sideways(page)), ...(await clipped(page))]).toEqual([
      expect.stringContaining("wide"),
      expect.stringContaining("cuts"),
    ]);
    await page.setContent(`<main><a href="/a">a</a><br><a href="/b">b</a></main>`);
    expect(await tooSmall(page)).toHaveLength(2);
    await page.close();
  });
});

describe("what is to be hit", () => {
  it("is at least 24 pixels high and wide, or as far from the next, or stands in running text", async ({ skip }) => {
    expect((await onEveryLayout(tooSmall)) ?? skip()).toEqual([]);
  });
});

/** Targets too small by WCAG 2.5.8: a circle of 24 pixels around one must not meet another target, nor the circle of another small one. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const all = [
      ...document.querySelectorAll<HTMLElement>("main a, header a, footer a, button, input, select, summary"),
    ]
      .filter((element) => element.checkVisibility() && !element.closest("svg, .dold"))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const inText = (element: HTMLElement) => {
      const block = element.closest("p, li, dd, td, th, h1, h2, h3, h4");
      const own = element.textContent?.length ?? 0;
      return getComputedStyle(element).display === "inline" && (block?.textContent?.trim().length ?? 0) > own;
    };
    const centre = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
    const small = all.filter(({ box }) => Math.min(box.width, box.height) < LEAST - 0.5);
    const meets = (a: DOMRect, b: DOMRect, bIsSmall: boolean): boolean => {
      const { x, y } = centre(a);
      if (bIsSmall) return Math.hypot(x - centre(b).x, y - centre(b).y) < LEAST;
      const nearest = { x: Math.max(b.left, Math.min(x, b.right)), y: Math.max(b.top, Math.min(y, b.bottom)) };
      return Math.hypot(x - nearest.x, y - nearest.y) < LEAST / 2;
    };
    return small
      .filter(({ element }) => !inText(element))
      .filter(({ element, box }) =>
        all.some(
          (other) =>
            other.element !== element &&
            meets(
              box,
              other.box,
              small.some((s) => s.element === other.element),
            ),
        ),
      )
      .map(
        ({ element, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 100)}`,
      );
  });
