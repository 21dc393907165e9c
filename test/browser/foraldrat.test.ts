import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dagarFore, idag } from "../../schemas/datum.ts";
import { type Server, serve } from "../../scripts/publish/serve.ts";
import { launchChromium } from "../support/chromium.ts";
import { runCommand } from "../support/commands.ts";
import { temporaryFolder } from "../support/content.ts";
import { validNotis, withFields } from "../support/notices.ts";

/** The days round the real one, since a live site is built on that. */
const IDAG = idag();
const om = (dagar: number): string => dagarFore(IDAG, -dagar);

const insats = (titel: string, fields: string) =>
  withFields(validNotis("insats"), `titel: ${titel}\npublicerad: ${om(-20)}\n-tills_vidare\n${fields}`);

const FILES = {
  "insatser/stanger.md": insats("Den som stänger i morgon", `ansokan:\n  stanger: ${om(1)}`),
  "insatser/oppnar.md": insats("Den som öppnar i övermorgon", `ansokan:\n  oppnar: ${om(2)}`),
  "insatser/oppen.md": insats("Den som är öppen länge än", `ansokan:\n  stanger: ${om(40)}`),
  "informationstillfallen/motet.md": withFields(
    validNotis("informationstillfälle"),
    `titel: Mötet som hålls i morgon\npublicerad: ${om(-20)}\nstart: ${om(1)} 10:00`,
  ),
};

/** The shipped content with some notices of these days, its statement of accessibility looked over lately. */
function contentToday(): string {
  const content = join(temporaryFolder(), "content");
  cpSync("content", content, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(content, name), text);
  const redogorelse = join(content, "sidor/tillganglighet.md");
  writeFileSync(redogorelse, readFileSync(redogorelse, "utf8").replace(/bedomd: .*/, `bedomd: ${om(-1)}`));
  return content;
}

type Built = Record<"live" | "pinned", Server>;
const sites = {} as Built;
let browser: Browser | undefined;

beforeAll(async () => {
  const content = contentToday();
  for (const [name, today] of [
    ["live", "idag"],
    ["pinned", IDAG],
  ] as const) {
    const output = join(temporaryFolder(), name);
    const built = runCommand("build", ["--content", content, "--output", output, "--today", today, "--no-search"]);
    expect(built.status, built.stdout + built.stderr).toBe(0);
    sites[name] = await serve(output, "/", 0);
  }
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all(Object.values(sites).map((server) => server.close()));
});

/** What a page says, with no-break spaces as ordinary ones, to a reader in California so many days after it was built. */
async function saidAfter(dagar: number, site: keyof Built, path: string, clock = "12:00:00Z"): Promise<string> {
  const page = await browser?.newPage({ timezoneId: "America/Los_Angeles", locale: "en-US" });
  await page?.clock.setFixedTime(`${om(dagar)}T${clock}`);
  await page?.goto(new URL(path, sites[site].address).href);
  const text = (await page?.locator("body").innerText()) ?? "";
  await page?.close();
  return text.replaceAll("\u00A0", " ");
}

describe("a live site that has not been built for some days", () => {
  it("says nothing more on the day it was built", async ({ skip }) => {
    if (!browser) return skip();
    const said = await saidAfter(0, "live", "/insatser/");
    expect(said).toContain("(i morgon)");
    expect(said).toContain("(om 40 dagar)");
    expect(said).not.toContain("sedan sidan byggdes");
    expect(said).not.toContain("Sidan byggdes den");
  });

  it("tells what has closed and opened since, counts anew, and says how old it is", async ({ skip }) => {
    if (!browser) return skip();
    const said = await saidAfter(3, "live", "/insatser/");
    expect(said).toContain("Har stängt sedan sidan byggdes");
    expect(said).toContain("(för 2 dagar sedan)");
    expect(said).toContain("Har öppnat sedan sidan byggdes");
    expect(said).toContain("(om 37 dagar)");
    expect(said).toContain("Öppen");
    expect(said).not.toContain("(i morgon)");
    expect(said).toMatch(/Sidan byggdes den \d+ [a-z]+ \d{4} och har inte uppdaterats sedan dess\./);
  });

  it("counts in Swedish days: a last day lasts until midnight in Sweden", async ({ skip }) => {
    if (!browser) return skip();
    expect(await saidAfter(1, "live", "/insatser/stanger/", "21:30:00Z")).not.toContain("Har stängt");
    expect(await saidAfter(1, "live", "/insatser/stanger/", "23:30:00Z")).toContain("Har stängt sedan sidan byggdes");
  });

  it("tells that a meeting has been, and moves the word today in the calendar", async ({ skip }) => {
    if (!browser) return skip();
    expect(await saidAfter(2, "live", "/informationstillfallen/motet/")).toContain("Har varit sedan sidan byggdes");
    const dagen = om(1);
    const page = await browser.newPage();
    await page.clock.setFixedTime(`${dagen}T12:00:00Z`);
    await page.goto(new URL(`/kalender/${dagen.slice(0, 7)}/`, sites.live.address).href);
    expect(await page.locator(`#d${dagen}`).innerText()).toContain("(i dag)");
    const marked = page.locator(".manad td", { has: page.locator(".manad-idag") });
    expect(await marked.count()).toBeLessThanOrEqual(1);
    for (const time of await marked.locator("time").all()) expect(await time.getAttribute("datetime")).toBe(dagen);
    await page.close();
  });

  it("takes a new look when the reader comes back to a page left open", async ({ skip }) => {
    if (!browser) return skip();
    const page = await browser.newPage();
    await page.clock.setFixedTime(`${om(0)}T12:00:00Z`);
    await page.goto(new URL("/insatser/stanger/", sites.live.address).href);
    await page.clock.setFixedTime(`${om(3)}T12:00:00Z`);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    expect(await page.locator("main").innerText()).toContain("Har stängt sedan sidan byggdes");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    expect(await page.getByText("Sidan byggdes den").count()).toBe(1);
    await page.close();
  });
});

describe("a site shown as of a fixed day", () => {
  it("never changes", async ({ skip }) => {
    if (!browser) return skip();
    for (const path of ["/insatser/", "/insatser/stanger/", "/kalender/"])
      expect(await saidAfter(300, "pinned", path)).toBe(await saidAfter(0, "pinned", path));
    expect(await saidAfter(300, "pinned", "/insatser/")).toContain("(i morgon)");
  });
});
