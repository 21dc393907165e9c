import { cpSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TAK } from "../../layouts/parts/Kortlista.tsx";
import { dagarFore } from "../../schemas/datum.ts";
import { type Typ, typer } from "../../schemas/typer.ts";
import { type Server, serve } from "../../scripts/publish/serve.ts";
import { launchChromium } from "../support/chromium.ts";
import { runCommand } from "../support/commands.ts";
import { TODAY, temporaryFolder } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";
import { pdfPages } from "../support/pdf.ts";

/** So many notices of each sort that every list overflows, each text as long as it may be. */
const ANTAL = 110;
const lang = (text: string, tecken: number) =>
  `${text} ${"långt ord som radbryts ".repeat(20)}`.slice(0, tecken - 1).trim();
const om = (dagar: number) => dagarFore(TODAY, -dagar);

const SORTER: Record<string, [Typ, (i: number) => string]> = {
  stanger: ["insats", (i) => `-tills_vidare\nansokan:\n  stanger: ${om(i % 14)}`],
  moten: ["informationstillfälle", (i) => `start: ${om(1 + i)} 13:00`],
  oppna: ["insats", () => "tills_vidare: true"],
  andrat: ["programförändring", () => "beslut: beslutad"],
  larda: ["erfarenhet", (i) => `regioner: [${i % 2 ? "Skåne" : "Halland"}]`],
  behov: ["behov", () => "riktas_till: Regeringen"],
};

function notis(sort: string, typ: Typ, fields: string, i: number): string {
  return withFields(
    validNotis(typ),
    `titel: ${lang(`Nummer ${i} ${sort}`, 110)}
publicerad: ${om(-30)}
gor_sa_har:
  - vad: ${lang(`Gör sak ${i} ${sort}`, 200)}
    senast: ${om(i % 40)}
  - vad: ${lang(`Gör en annan sak ${i} ${sort}`, 200)}
andringar:
  - datum: ${om(-(i % 5))}
    slag: väsentlig
    text: ${lang(`Ändring ${i}`, 300)}
${fields}`,
  );
}

let output = "";
let server: Server;
let browser: Browser | undefined;

beforeAll(async () => {
  const content = join(temporaryFolder(), "content");
  cpSync("content", content, { recursive: true });
  for (const [sort, [typ, fields]] of Object.entries(SORTER)) {
    mkdirSync(join(content, typer[typ].mapp), { recursive: true });
    for (let i = 0; i < ANTAL; i++)
      writeFileSync(join(content, typer[typ].mapp, `${sort}-${i}.md`), notis(sort, typ, fields(i), i));
  }
  output = join(temporaryFolder(), "site");
  const built = runCommand("build", ["--content", content, "--output", output, "--today", TODAY, "--no-search"]);
  if (built.status !== 0) throw new Error(built.stdout.slice(-2000) + built.stderr.slice(-2000));
  [server, browser] = await Promise.all([serve(output, "/", 0), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server.close();
});

describe("a region with more than anyone can read", () => {
  it("still has a page that is light and short", async ({ skip }) => {
    if (!browser) return skip();
    expect(statSync(join(output, "regioner/skane/index.html")).size).toBeLessThan(300_000);
    const page = await browser.newPage();
    await page.goto(new URL("regioner/skane/", server.address).href);
    const lists = await page
      .locator("section:has(> .lista)")
      .evaluateAll((sections) => sections.map((section) => section.querySelectorAll(".lista > li").length));
    expect(lists.length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...lists)).toBe(TAK);
    expect(Number(await page.locator("h2#nu .antal").textContent())).toBeGreaterThanOrEqual(ANTAL);
    const all = await page
      .getByRole("link", { name: /^Visa alla \d+ notiser$/ })
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(all).toContain("/sok/?region=Sk%C3%A5ne&typ=insats");
    await page.close();
  });

  it("is still one sheet on paper, with whole lines", async ({ skip }) => {
    if (!browser) return skip();
    const page = await browser.newPage();
    await page.goto(new URL("regioner/skane/", server.address).href);
    expect(pdfPages(await page.pdf({ format: "A4", preferCSSPageSize: true }))).toBe(1);
    await page.close();
  });

  it("has its whole list of things to do over several pages, that lead to each other", async ({ skip }) => {
    if (!browser) return skip();
    const page = await browser.newPage();
    await page.goto(new URL("regioner/skane/att-gora/", server.address).href);
    const [seen, now]: [string[], string[]] = [[], []];
    for (;;) {
      seen.push(...(await page.locator(".uppgifter > li").allTextContents()));
      now.push(...(await page.locator(":is(.uppgiftsdel-med-dag, .uppgiftsdel-utan-dag) li").allTextContents()));
      const next = page.getByRole("link", { name: "Nästa sida" });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    const total = Number(/\d+/.exec((await heading(page)) ?? "")?.[0]);
    expect(seen.length).toBeGreaterThan(500);
    expect(new Set(seen).size).toBe(seen.length);
    expect(now.length).toBe(total);
    await page.close();
  });

  it("has lists of types, themes and years over pages, each page in order and light", async ({ skip }) => {
    if (!browser) return skip();
    for (const grund of ["insatser", "teman/kapital-och-likviditet", "arkiv/2020"]) {
      const [first, second] = ["index.html", "sida-2/index.html"].map(
        (name) => statSync(join(output, grund, name)).size,
      );
      expect(Math.max(first ?? 0, second ?? 0), grund).toBeLessThan(250_000);
    }
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(new URL("insatser/sida-2/", server.address).href);
    expect(await page.title()).toMatch(/^Insatser, sida 2 av 3/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole("link", { name: "Föregående sida" }).click();
    expect(new URL(page.url()).pathname).toBe("/insatser/");
    await page.close();
  });
});

/** What the region's own page says there is to do in all. */
async function heading(page: Page): Promise<string | null> {
  await page.goto(new URL("regioner/skane/", server.address).href);
  return page.locator("h2#att-gora .antal").textContent();
}
