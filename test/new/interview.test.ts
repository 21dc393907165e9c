import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../scripts/arguments.ts";
import { interview } from "../../scripts/new/interview.ts";
import { contentFolder, loadFolder, TODAY } from "../support/content.ts";
import { FakeTerminal, KEY } from "../support/terminal.ts";

const { enter, down, tab, space } = KEY;
const wanted = (root: string) => ({ root, today: TODAY, typ: undefined, namn: undefined, dryRun: false });

/** Answers everything up to where the types differ. */
async function commonAnswers(at: FakeTerminal, roles: string[] = [space, enter]): Promise<void> {
  await at.on(
    "Sammanfattning",
    "Kommunerna i Gävleborg pekar i juni 2020 ut enmansföretagen som särskilt utsatta.",
    enter,
  );
  await at.on("Avsändare", "Kommunerna i Gäv", enter);
  await at.on("Regioner", "Gävl", tab, enter);
  await at.on("Teman", "Kapital", tab, enter);
  await at.on("Regionens roll", ...roles);
  await at.on("Publicerad", enter);
  await at.on("Källans titel", "Region Gävleborg: rapport vecka 23", enter);
  await at.on("Källans adress", "https://www.regiongavleborg.se/rapport-vecka-23/", enter);
  await at.on("en till?", down, enter);
}

describe("the interview", () => {
  it("asks for what a behov needs, in order, checks each answer at once, and writes a right file", async () => {
    const root = contentFolder();
    const at = new FakeTerminal();
    const done = interview(at, wanted(root));
    await at.on("Vad har du?", down, down, down, down, enter);
    await at.on("Titel", "För kort", enter);
    const titel = "Enmansföretag i Gävleborg har svårt att klara likviditeten";
    await at.on("är för kort: 8 tecken. Skriv minst 10.", KEY.erase, titel, enter);
    await commonAnswers(at);
    await at.on("Riktas till", "Region Gävleborg", enter);
    await at.on("Läge", down, enter);
    await at.on("Överlämnat till", "Region Gävleborg", enter);
    await at.on("Överlämnat den", "2020-06-05", enter);
    await at.on("något mer?", down, enter);
    await at.on(
      "Brödtext",
      "Företag utan anställda behöver pengar.",
      enter,
      enter,
      "## Vad kommunerna ser",
      enter,
      "Mer.",
      tab,
      enter,
    );
    await at.on("Skriva content/behov/", enter);
    expect(await done).toBe(0);
    const file = join(root, "behov/enmansforetag-i-gavleborg-har-svart-att-klara-likviditeten.md");
    expect(readFileSync(file, "utf8")).toBe(`---
typ: behov
titel: Enmansföretag i Gävleborg har svårt att klara likviditeten
sammanfattning: Kommunerna i Gävleborg pekar i juni 2020 ut enmansföretagen som särskilt utsatta.
avsandare: Kommunerna i Gävleborg
regioner:
  - Gävleborg
teman:
  - Kapital och likviditet
regionens_roll:
  - känna till
publicerad: ${TODAY}
kallor:
  - titel: "Region Gävleborg: rapport vecka 23"
    url: https://www.regiongavleborg.se/rapport-vecka-23/
riktas_till: Region Gävleborg
lage: framfört
overlamnat:
  till: Region Gävleborg
  datum: 2020-06-05
---

Företag utan anställda behöver pengar.

## Vad kommunerna ser
Mer.
`);
    expect(loadFolder(root).problems.filter(({ file: where }) => where.includes("enmans"))).toEqual([]);
    expect(at.shown).not.toMatch(/Search|match|select|confirm|Enter|submit|Please/i);
    expect(at.shown).toContain("npm run validate");
  });

  it("offers what the reader would miss, lets an answer be changed, and asks for another name when one is taken", async () => {
    const root = contentFolder();
    const at = new FakeTerminal();
    const done = interview(at, { ...wanted(root), typ: "insats", namn: "finns" });
    await at.on("Titel", "Enmansföretag i Gävleborg får råd om sin likviditet", enter);
    await commonAnswers(at, [down, down, down, down, space, enter]);
    await at.on("Vilken tid gäller det?", down, down, enter);
    await at.on("Gäller tills vidare", enter);
    await at.on("Det som är ikryssat brukar läsaren sakna.", enter);
    await at.on("Vad regionen väntas göra", "Ta emot ansökningarna.", enter);
    await at.on("Senast när", "den 5 juni", enter);
    await at.on("är inget datum", KEY.erase, "2020-12-01", enter);
    await at.on("Gör så här: en till?", down, enter);
    await at.on("Brödtext", "Råd till företag.", tab, enter);
    await at.on("finns redan. Ändra den, eller ge den nya ett annat namn.");
    await at.on("Filens namn", KEY.erase, "rad-till-foretag", enter);
    await at.on("Skriva content/insatser/rad-till-foretag.md?", down, enter);
    await at.on("Vad vill du ändra?", "Belopp", tab, enter);
    await at.on("Belopp", "Kostnadsfritt", enter);
    await at.on("Skriva content/insatser/rad-till-foretag.md?", enter);
    expect(await done).toBe(0);
    const text = readFileSync(join(root, "insatser/rad-till-foretag.md"), "utf8");
    expect(text).toContain("gor_sa_har:\n  - vad: Ta emot ansökningarna.\n    senast: 2020-12-01\n");
    expect(text).toContain("belopp: Kostnadsfritt\n");
    expect(text).toContain("tills_vidare: true\n");
  });

  it("leaves nothing behind when it is broken off", async () => {
    const root = contentFolder();
    const before = readdirSync(root, { recursive: true });
    const at = new FakeTerminal();
    const done = interview(at, { ...wanted(root), typ: "insats" });
    const broken = expect(done).rejects.toThrow(new UsageError("Avbrutet. Inget är sparat."));
    await at.on("Titel", "Brygglån från Almi för små företag", enter);
    await at.on("Sammanfattning", KEY.breakOff);
    await broken;
    expect(readdirSync(root, { recursive: true })).toEqual(before);
    expect(existsSync(join(root, "behov"))).toBe(false);
  });
});
