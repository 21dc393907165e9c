import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FARGPAR, MINSTA_KONTRAST } from "../../layouts/farger.ts";
import { kontrast } from "../../layouts/kontrast.ts";
import { coloursIn, tokenColours } from "../../scripts/site/token-colours.ts";

const CSS = "layouts/assets/css";
const sheets = readdirSync(CSS).map((name) => ({ name, css: readFileSync(`${CSS}/${name}`, "utf8") }));
const colours = tokenColours();

describe("the contrast of two colours", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#777777", "#ffffff", 4.48],
    ["#0000ff", "#ffffff", 8.59],
  ])("of %s and %s is %d", (a, b, expected) => {
    expect(kontrast(a, b)).toBeCloseTo(expected, 2);
    expect(kontrast(b, a)).toBeCloseTo(expected, 2);
  });

  it("is read out of the tokens, in light and in dark", () => {
    expect(coloursIn("--a: light-dark(#010203, #040506); --b: #070809; --c: 1rem;")).toEqual({
      a: { ljus: "#010203", mork: "#040506" },
      b: { ljus: "#070809", mork: "#070809" },
    });
  });
});

describe("the colours of the design", () => {
  it.each(FARGPAR)("show $vad: $farg on $pa", ({ farg, pa, bruk }) => {
    const [a, b] = [colours[farg], colours[pa]];
    if (!a || !b) throw new Error(`No token --${farg} or --${pa}`);
    expect(kontrast(a.ljus, b.ljus), "light").toBeGreaterThanOrEqual(MINSTA_KONTRAST[bruk]);
    expect(kontrast(a.mork, b.mork), "dark").toBeGreaterThanOrEqual(MINSTA_KONTRAST[bruk]);
  });

  it("all stand in the tokens, and nowhere else", () => {
    const others = sheets.filter(({ name }) => name !== "tokens.css");
    const literal = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|color)\(/gi;
    expect(others.flatMap(({ name, css }) => (css.match(literal) ?? []).map((found) => `${name}: ${found}`))).toEqual(
      [],
    );
  });

  it("are in a pair wherever the style sheet sets text or a sign in them", () => {
    const drawn = new Set(FARGPAR.map(({ farg }) => farg));
    const used = sheets.flatMap(({ css }) =>
      [...css.matchAll(/(?:^|[\s{;])(?:color|outline-color|stroke):\s*var\(--([a-z-]+)\)/g)].map(
        ([, name = ""]) => name,
      ),
    );
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((name) => !drawn.has(name))).toEqual([]);
  });

  it("are in a pair wherever the style sheet fills a surface with them", () => {
    const surfaces = new Set(FARGPAR.map(({ pa }) => pa));
    const used = sheets.flatMap(({ css }) =>
      [...css.matchAll(/background(?:-color)?:\s*var\(--([a-z-]+)\)/g)].map(([, name = ""]) => name),
    );
    expect([...new Set(used)].filter((name) => !surfaces.has(name))).toEqual([]);
  });
});
