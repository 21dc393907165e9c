import { describe, expect, it } from "vitest";
import { curve } from "../../bench/curve.ts";
import { verdicts } from "../../bench/goals.ts";
import { growthReport } from "../../bench/growth.ts";
import { figure, report, table } from "../../bench/report.ts";
import type { Results, Row } from "../../bench/results.ts";

const row = (n: number, by: string, job: string, wall: number): Row => ({
  ...{ n, by, job, wall, cpu: 2 * wall, peakMiB: 100 },
  each: [{ wall, cpu: 2 * wall, peakMiB: 100 }],
});

const results: Results = {
  machine: { processor: "Z80", cores: 1, memoryGiB: 1, node: "v20", platform: "linux", load: 0.25 },
  rows: [
    row(1000, "Regionsidan", "build without search, first ever", 2),
    row(1000, "Regionsidan", "build without search after an edit", 1),
    row(1000, "hugo", "build, first ever", 1.6),
    row(1000, "hugo", "build after an edit", 2.5),
  ],
  edits: [{ by: "Regionsidan", n: 1000, median: 0.5, ready: 3 }],
  searches: [{ n: 1000, kB: 101.25, searchKB: 90, files: 12 }],
  outputs: [{ n: 1000, kinds: [{ kind: "feeds", files: 2, bytes: 5000, cpu: 1 }], build: 4 }],
  weights: [],
  faults: ["1000 notices: astro7, build: not there"],
};

describe("a table", () => {
  it("sets numbers to the right", () => {
    expect(table(["name", " n"], [["a", "1"]])).toEqual(["| name | n |", "| --- | ---: |", "| a | 1 |"]);
  });

  it("has a dash for what is not known", () => {
    expect([figure(undefined, 2), figure(0, 2)]).toEqual(["–", "0.00"]);
  });
});

describe("the report", () => {
  const lines = report(results, verdicts(results, [1000]));

  it("names the machine", () => {
    expect(lines[0]).toContain("Machine: Z80, 1 cores, 1 GiB, Node v20, linux; load 0.3 at the start.");
  });

  it("tells what is met, what is not, and what was not measured", () => {
    expect(lines).toContain("| build without search, first ever / Hugo | 1000 | 1.250 | 2 × | met |");
    expect(lines).toContain("| build without search after an edit / Hugo | 1000 | 0.400 | 2 × | met |");
    expect(lines).toContain("| one edit in dev | 1000 | 0.500 | 0.4 s | **not met** |");
    expect(lines).toContain("| build without search, first ever / Astro 7 | 1000 | – | 0.5 × | not measured |");
    expect(lines).toContain("- 1000 notices: astro7, build: not there");
  });

  it("holds ours against theirs, the first time ever and after an edit, each beside its like", () => {
    expect(lines).toContain("| 1000 | build, first ever | hugo | 1.60 | 3.20 | 100 | 1.250 | 1.250 |");
    expect(lines).toContain("| 1000 | build after an edit | hugo | 2.50 | 5.00 | 100 | 0.400 | 0.400 |");
  });

  it("tells what a first search fetches", () => {
    expect(lines).toContain("| 1000 | 101.3 | 90.0 | 12 |");
  });

  it("tells the share of the build that the outputs take", () => {
    expect(lines).toContain("| 1000 | feeds | 2 | 5 | 1.000 | 25.0 % |");
  });

  it("has no heading without a table under it", () => {
    expect(lines.join("\n")).not.toContain("The shipped site");
  });
});

describe("growth", () => {
  const rows = [row(1000, "Regionsidan", "validate", 1), row(2000, "Regionsidan", "validate", 4)];

  it("is told for each step and for all", () => {
    expect(growthReport(rows)).toEqual(
      expect.arrayContaining([
        "| 1000 | 1.00 | 2.00 | 100 | 1.00 | – |",
        "| 2000 | 4.00 | 8.00 | 100 | 2.00 | 2.00 |",
        "Over all sizes the cost grows as n to the power 2.00.",
      ]),
    );
  });

  it("is drawn as the cost of one notice", () => {
    expect(curve(rows.map(({ n, wall }) => ({ n, cost: wall })))).toEqual([
      `1000 ${"█".repeat(30)} 1.00 ms`,
      `2000 ${"█".repeat(60)} 2.00 ms`,
    ]);
  });

  it("needs no second size to be told", () => {
    expect(growthReport(rows.slice(0, 1)).join("\n")).not.toContain("power");
  });
});
