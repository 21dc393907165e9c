import fc from "fast-check";
import { expect, it } from "vitest";
import { vik } from "../../schemas/vik.ts";

it.each([
  ["Jämtland-Härjedalen", "jamtland harjedalen"],
  ["  Västra   Götaland ", "vastra gotaland"],
  ["Ünïcode Çedille", "unicode cedille"],
  ["Öresund – Skåne", "oresund skane"],
  ["Café ÉTÉ", "cafe ete"],
])("%s is compared as %s", (name, folded) => {
  expect(vik(name)).toBe(folded);
});

it("folds common names as it folds any", () => {
  const signs = fc.constantFrom(..."abzABZ09 åäöéÅÄÖÉüß–-\t\u0301’");
  const whole = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 12 }), (letters) => {
      const text = letters.join("");
      expect(vik(text)).toBe(
        whole(text)
          .replace(/[\s\-–]+/g, " ")
          .trim(),
      );
    }),
    { numRuns: 2000 },
  );
});
