import { describe, expect, it } from "vitest";
import { type Measures, ratio, verdicts } from "../../bench/goals.ts";
import type { Row } from "../../bench/results.ts";

const row = (n: number, by: string, job: string, wall: number, peakMiB?: number): Row => ({
  ...{ n, by, job, wall, peakMiB },
  ...{ cpu: wall, runs: 3 },
});

const ours = (n: number, wall: number, peakMiB?: number) =>
  row(n, "Regionsidan", "build without search", wall, peakMiB);

const found = (measures: Partial<Measures>, sizes: number[], goal: string) =>
  verdicts({ rows: [], edits: [], searches: [], ...measures }, sizes).filter((one) => one.goal.includes(goal));

describe("a ratio", () => {
  const rows = [ours(100, 2), row(100, "hugo", "build", 4), row(1000, "hugo", "build", 8)];

  it("is our time as a share of theirs at the same size", () => {
    expect(ratio(rows, 100, "build without search", { by: "hugo", job: "build" })).toBe(0.5);
  });

  it("does not exist when one of the two was not measured", () => {
    expect(ratio(rows, 1000, "build without search", { by: "hugo", job: "build" })).toBeUndefined();
    expect(ratio(rows, 100, "build without search", { by: "astro7", job: "build" })).toBeUndefined();
  });
});

describe("a verdict", () => {
  it("is met up to the limit, and not above it", () => {
    const at = (wall: number) => [ours(1000, wall), row(1000, "hugo", "build", 1)];
    expect(found({ rows: at(2) }, [1000], "Hugo")).toMatchObject([{ n: 1000, measured: 2, limit: 2, met: true }]);
    expect(found({ rows: at(2.1) }, [1000], "Hugo")).toMatchObject([{ measured: 2.1, met: false }]);
  });

  it("is not given for what was not measured", () => {
    expect(found({ rows: [ours(10_000, 5)] }, [10_000], "memory of a build")).toMatchObject([
      { measured: undefined, met: undefined },
    ]);
  });

  it("is only spoken of at sizes that were asked for and that have a goal", () => {
    expect(found({}, [100, 10_000], "Hugo").map(({ n }) => n)).toEqual([10_000]);
    expect(found({}, [77], "").map(({ goal }) => goal)).toEqual(["validate one file"]);
  });

  it("holds one file of the shipped content, of any size, against its goal", () => {
    const rows = [row(112, "Regionsidan", "validate one file", 0.4)];
    expect(found({ rows }, [], "one file")).toMatchObject([{ n: undefined, measured: 0.4, met: true }]);
  });

  it("takes memory, our own edit and the bytes of a search from their own measures", () => {
    const measures = {
      rows: [ours(10_000, 5, 1025)],
      edits: [
        { by: "hugo", n: 10_000, median: 1, ready: 1 },
        { by: "Regionsidan", n: 10_000, median: 1.9, ready: 9 },
      ],
      searches: [{ n: 10_000, kB: 251, searchKB: 240, files: 9 }],
    };
    expect(found(measures, [10_000], "memory of a build")).toMatchObject([{ measured: 1025, met: false }]);
    expect(found(measures, [10_000], "one edit")).toMatchObject([{ measured: 1.9, met: true }]);
    expect(found(measures, [10_000], "first search")).toMatchObject([{ measured: 251, met: false }]);
  });
});
