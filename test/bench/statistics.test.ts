import { describe, expect, it } from "vitest";
import { exponent, median } from "../../bench/statistics.ts";

describe("the median", () => {
  it("is the middle value, whatever their order", () => {
    expect(median([30, 1, 2])).toBe(2);
    expect(median([7])).toBe(7);
  });

  it("lies between the two middle ones of an even number, and orders numbers as numbers", () => {
    expect(median([10, 9, 100, 1])).toBe(9.5);
  });

  it("does not exist of nothing", () => {
    expect(() => median([])).toThrow("no values");
  });
});

describe("the exponent", () => {
  const of = (cost: (n: number) => number) => exponent([1000, 2000, 5000, 50_000].map((n) => ({ n, cost: cost(n) })));

  it("tells linear from quadratic and from what does not grow", () => {
    expect(of((n) => 0.003 * n)).toBeCloseTo(1);
    expect(of((n) => n * n)).toBeCloseTo(2);
    expect(of(() => 4)).toBeCloseTo(0);
  });

  it("is between one and two for n log n", () => {
    const found = of((n) => n * Math.log(n));
    expect(found).toBeGreaterThan(1.05);
    expect(found).toBeLessThan(1.2);
  });

  it("takes two sizes", () => {
    expect(() => exponent([{ n: 10, cost: 1 }])).toThrow("two sizes");
    expect(() => exponent([])).toThrow("two sizes");
  });
});
