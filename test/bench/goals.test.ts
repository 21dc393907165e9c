import { describe, expect, it } from "vitest";
import { type Measures, ratio, verdicts } from "../../bench/goals.ts";
import type { Row } from "../../bench/results.ts";

const row = (n: number, by: string, job: string, wall: number, peakMiB?: number, walls = [wall]): Row => ({
  ...{ n, by, job, wall, peakMiB, cpu: 2 * wall },
  each: walls.map((each) => ({ wall: each, cpu: 2 * each, peakMiB })),
});

const ours = (n: number, wall: number, peakMiB?: number, when = ", first ever") =>
  row(n, "Regionsidan", `build without search${when}`, wall, peakMiB);
const theirs = (n: number, wall: number, when = ", first ever") => row(n, "hugo", `build${when}`, wall);

const found = (measures: Partial<Measures>, sizes: number[], goal: string) =>
  verdicts({ rows: [], edits: [], searches: [], ...measures }, sizes).filter((one) => one.goal.includes(goal));

describe("a ratio", () => {
  const job = "build, first ever";
  const rows = [ours(100, 2), theirs(100, 4), theirs(1000, 8)];

  it("is our time as a share of theirs at the same size", () => {
    expect(ratio(rows, 100, { by: "hugo", job })).toBe(0.5);
  });

  it("does not exist when one of the two was not measured", () => {
    expect(ratio(rows, 1000, { by: "hugo", job })).toBeUndefined();
    expect(ratio(rows, 100, { by: "astro7", job })).toBeUndefined();
    expect(ratio(rows, 100, { by: "hugo", job: "build after an edit" })).toBeUndefined();
  });

  it("is the median of those of each round, where both took part in the same ones", () => {
    const paired = [
      row(100, "Regionsidan", "validate after an edit", 3, 1, [1, 3, 9]),
      row(100, "velite", "validate after an edit", 4, 1, [1, 4, 10]),
    ];
    expect(ratio(paired, 100, { by: "velite", job: "validate after an edit" })).toBe(0.9);
    const slow = [...paired, row(100, "remark", "validate after an edit", 30, 1, [30])];
    expect(ratio(slow, 100, { by: "remark", job: "validate after an edit" })).toBe(0.1);
  });

  it("of processor time exists where it is known of both, in every round", () => {
    const [known] = [ours(100, 2)];
    expect(ratio([known, theirs(100, 4)], 100, { by: "hugo", job }, "cpu")).toBe(0.5);
    const unknown = { ...theirs(100, 4), each: [{ wall: 4, cpu: undefined, peakMiB: 1 }] };
    expect(ratio([known, unknown], 100, { by: "hugo", job }, "cpu")).toBeUndefined();
  });
});

describe("a verdict", () => {
  it("is met up to the limit, and not above it", () => {
    const at = (wall: number) => [ours(1000, wall), theirs(1000, 1)];
    const goal = "build without search, first ever / Hugo";
    expect(found({ rows: at(2) }, [1000], goal)).toMatchObject([{ n: 1000, measured: 2, limit: 2, met: true }]);
    expect(found({ rows: at(2.1) }, [1000], goal)).toMatchObject([{ measured: 2.1, met: false }]);
  });

  it("holds every share of theirs to the same limit the first time ever and after an edit, each beside its like", () => {
    const edited = " after an edit";
    const rows = [ours(1000, 4), theirs(1000, 1), ours(1000, 1, 0, edited), theirs(1000, 1, edited)];
    expect(found({ rows }, [1000], "Hugo")).toEqual([
      expect.objectContaining({ goal: "build without search, first ever / Hugo", measured: 4, met: false }),
      expect.objectContaining({ goal: "build without search after an edit / Hugo", measured: 1, met: true }),
    ]);
    const shares = verdicts({ rows, edits: [], searches: [] }, [100, 1000, 10_000]).filter(({ unit }) => unit === "×");
    for (const { goal, n, limit } of shares.filter(({ goal }) => goal.includes(", first ever")))
      expect(shares).toContainEqual(expect.objectContaining({ goal: goal.replace(", first ever", edited), n, limit }));
    expect(shares).toHaveLength(2 * 11);
  });

  it("is not given for what was not measured", () => {
    expect(found({ rows: [ours(10_000, 5)] }, [10_000], "memory of a build")).toMatchObject([
      { measured: undefined, met: undefined },
    ]);
  });

  it("is only spoken of at sizes that were asked for and that have a goal", () => {
    expect(found({}, [100, 10_000], "Hugo").map(({ n }) => n)).toEqual([10_000, 10_000]);
    expect(found({}, [77], "").map(({ goal }) => goal)).toEqual(["validate one file"]);
  });

  it("holds one file of the shipped content, of any size, against its goal", () => {
    const rows = [row(112, "Regionsidan", "validate one file", 0.4)];
    expect(found({ rows }, [], "one file")).toMatchObject([{ n: undefined, measured: 0.4, met: true }]);
  });

  it("takes memory, our own edit and the bytes of a search from their own measures", () => {
    const measures = {
      rows: [ours(10_000, 5, 900), ours(10_000, 5, 1025, " after an edit")],
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
