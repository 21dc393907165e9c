import fc from "fast-check";
import { expect, it } from "vitest";
import { anyOf } from "../../scripts/check/any-of.ts";

const phrases = fc.array(fc.stringMatching(/^[ab.(|å]{1,5}$/), { minLength: 1, maxLength: 6 });
const text = fc.stringMatching(/^[ab.(|å]{0,12}$/);

it("finds a phrase in a text when one is there, and only then", () => {
  fc.assert(
    fc.property(phrases, text, (some, where) => {
      expect(new RegExp(anyOf(some)).test(where)).toBe(some.some((phrase) => where.includes(phrase)));
    }),
    { numRuns: 2000 },
  );
});

it("a line may break wherever a space may stand", () => {
  const pattern = new RegExp(anyOf(["inom kort", "inom en snar framtid"]));
  expect(
    ["Inget", "beslut inom\n kort", "inomkort", "inom\u00A0en snar\tframtid"].map((one) => pattern.test(one)),
  ).toEqual([false, true, false, true]);
});
