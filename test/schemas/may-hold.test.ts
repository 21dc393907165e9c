import fc from "fast-check";
import { expect, it } from "vitest";
import { mayHold, scannerFor } from "../../schemas/may-hold.ts";

const phrase = fc.stringMatching(/^[abk#å](?:[abk#å] ?){0,4}[abk#å]$/);
const text = fc.array(fc.constantFrom(..."aabbkåABKÅ12  \n\u00A0\u2003\u3000\u212A\u212B\u017Fx–"), { maxLength: 30 });

/** Each phrase by itself, as a pattern. */
const plainly = (phrases: readonly string[], where: string): boolean =>
  phrases.some((one) => new RegExp(one.replaceAll(" ", "\\s+").replaceAll("#", "\\d"), "iu").test(where));

it("tells of each set whether any of its phrases is there, whatever the others are", () => {
  const sets = fc.array(fc.array(phrase, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(sets, text, (some, signs) => {
      const where = signs.join("");
      const found = scannerFor(some)(where);
      expect(some.map((_, i) => (found & (2 << i)) !== 0)).toEqual(some.map((phrases) => plainly(phrases, where)));
    }),
    { numRuns: 5000 },
  );
});

it("keeps apart who asks, also when one comes later, and the texts", () => {
  const first = mayHold(["inom kort"]);
  expect([first("beslut INOM\n kort"), first("beslut")]).toEqual([true, false]);
  const second = mayHold(["# kr"]);
  expect([second("beslut"), second("5\u00A0kr"), first("5\u00A0kr"), first("inom kort")]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
