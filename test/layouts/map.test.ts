import { describe, expect, it } from "vitest";
import { KARTA, KARTA_BREDD, KARTA_HOJD } from "../../layouts/karta.ts";
import { shippedRegister } from "../support/fields.ts";

/** The middle of the box round an outline, in the map's units. */
function middle(path: string): { x: number; y: number } {
  let [x, y] = [0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, letter = "", rest = ""] of path.matchAll(/([Ml])([^Mlz]*)/g)) {
    const numbers = rest.match(/-?\d+/g)?.map(Number) ?? [];
    for (let i = 0; i < numbers.length; i += 2) {
      x = letter === "M" ? (numbers[i] ?? 0) : x + (numbers[i] ?? 0);
      y = letter === "M" ? (numbers[i + 1] ?? 0) : y + (numbers[i + 1] ?? 0);
      xs.push(x);
      ys.push(y);
    }
  }
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}

const byName = (a: string, b: string) => a.localeCompare(b, "en");

describe("the map", () => {
  const at = Object.fromEntries(Object.entries(KARTA).map(([slug, path]) => [slug, middle(path)]));
  const northOf = (a: string, b: string) => (at[a]?.y ?? 0) < (at[b]?.y ?? 0);
  const westOf = (a: string, b: string) => (at[a]?.x ?? 0) < (at[b]?.x ?? 0);

  it("has every region once, within its frame", () => {
    expect(Object.keys(KARTA).sort(byName)).toEqual(
      shippedRegister()
        .regioner.map(({ slug }) => slug)
        .sort(byName),
    );
    expect(Object.values(at).every(({ x, y }) => x > 0 && x < KARTA_BREDD && y > 0 && y < KARTA_HOJD)).toBe(true);
  });

  it.each([
    ["norrbotten", "vasterbotten"],
    ["vasterbotten", "vasternorrland"],
    ["vasternorrland", "gavleborg"],
    ["jamtland-harjedalen", "dalarna"],
    ["gavleborg", "uppsala"],
    ["uppsala", "stockholm"],
    ["dalarna", "orebro-lan"],
    ["vastmanland", "sormland"],
    ["sormland", "ostergotland"],
    ["ostergotland", "jonkopings-lan"],
    ["jonkopings-lan", "kronoberg"],
    ["kronoberg", "blekinge"],
    ["halland", "skane"],
  ])("has %s north of %s", (north, south) => {
    expect(northOf(north, south)).toBe(true);
  });

  it.each([
    ["varmland", "orebro-lan"],
    ["orebro-lan", "vastmanland"],
    ["vastmanland", "uppsala"],
    ["vastra-gotaland", "ostergotland"],
    ["halland", "kronoberg"],
    ["kronoberg", "kalmar-lan"],
    ["kalmar-lan", "gotland"],
    ["dalarna", "gavleborg"],
    ["jamtland-harjedalen", "vasternorrland"],
    ["skane", "blekinge"],
  ])("has %s west of %s", (west, east) => {
    expect(westOf(west, east)).toBe(true);
  });
});
