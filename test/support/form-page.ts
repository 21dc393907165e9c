import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Ifyllt } from "../../form/svar.ts";
import { type Typ, typer } from "../../schemas/typer.ts";

/** What has focus, as far as one who types must know. */
type Focused = { tag: string; name: string; value: string; type: string; list: string; parts: number; fler: boolean };

/** Opens the form of a type, ready to be filled in. What breaks the content policy is gathered in `told`. */
export async function openForm(browser: Browser, address: string, typ: Typ, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    addEventListener("securitypolicyviolation", (event) => told.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  await page.goto(new URL(`lamna-information/${typer[typ].mapp}/`, address).href, { waitUntil: "load" });
  await page.locator("form:not([inert])").waitFor();
  return page;
}

/** Fills in the form by keyboard alone, from the beginning to the button that checks it, and presses that. Nothing is done that Tab does not come to. */
export async function fillByKeyboard(page: Page, ifyllt: Ifyllt): Promise<void> {
  await page.locator("h1").evaluate((h1: HTMLElement) => {
    h1.tabIndex = -1;
    h1.focus();
  });
  const left = new Set(ifyllt.filter(([, value]) => value !== ""));
  for (let at = await tab(page); at.type !== "submit"; ) {
    const here = [...left].filter(
      ([name, value]) => name === at.name && (at.type !== "checkbox" || value === at.value),
    );
    for (const pair of here) left.delete(pair);
    const [, value] = here[0] ?? [];
    if (value !== undefined) await answer(page, at, value);
    const grows = at.list !== "" && partsOf(ifyllt, at.list) > at.parts;
    if (grows || at.fler) await page.keyboard.press("Enter");
    at = grows ? await focused(page) : await tab(page);
  }
  if (left.size > 0)
    throw new Error(`Never came to ${[...left].map(([name, value]) => `${name}: ${value}`).join(", ")}`);
  await page.keyboard.press("Enter");
}

const partsOf = (ifyllt: Ifyllt, list: string): number => {
  const under = ifyllt.map(([name]) => name).filter((name) => name.startsWith(`${list}.`));
  return new Set(under.map((name) => name.slice(list.length + 1).split(".")[0])).size;
};

async function answer(page: Page, at: Focused, value: string): Promise<void> {
  if (at.type === "checkbox") return page.keyboard.press("Space");
  if (at.tag !== "SELECT") return page.keyboard.insertText(value);
  for (let tries = 0; (await focused(page)).value !== value; tries++) {
    if (tries > 40) throw new Error(`${at.name} has no ${value}`);
    await page.keyboard.press("ArrowDown");
  }
}

async function tab(page: Page): Promise<Focused> {
  await page.keyboard.press("Tab");
  return await focused(page);
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const list = element.dataset["laggTill"] ?? "";
    return {
      tag: element.tagName,
      name: element.name ?? "",
      value: element.value ?? "",
      type: element.type ?? "",
      list,
      parts: document.querySelectorAll(`[data-lista="${list}"] > [data-del]`).length,
      fler: element.tagName === "SUMMARY" && element.parentElement?.className === "fler-falt",
    };
  });

/** The file that the form gives when its button for that is reached and pressed by keyboard: its name and its bytes. */
export async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  for (let step = 0; step < 10 && (await text(page)) !== "Ladda ner filen"; step++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const file = await waiting;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** The words of what has focus. */
export const text = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** What has broken the content policy, and what the page has kept. */
export const broken = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, "told") as string[]);
export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean));
