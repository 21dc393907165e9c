import { curve } from "./curve.ts";
import { warm } from "./disturbance.ts";
import type { Options } from "./options.ts";
import { building, validating } from "./ours.ts";
import { figure, preamble, table } from "./report.ts";
import { type Row, rowsOf, thisMachine, writeResults } from "./results.ts";
import { inRounds } from "./rounds.ts";
import { exponent } from "./statistics.ts";
import { syntheticPlace } from "./synthetic.ts";

/** Measures how the cost of the validator and of the build grows with the number of notices, each from nothing, and writes `growth.md`. */
export async function measureGrowth({ sizes, runs = 1 }: Options, folder: string): Promise<void> {
  const machine = thisMachine();
  const rows: Row[] = [];
  try {
    for (const n of sizes) {
      console.error(`${n} notiser`);
      const place = syntheticPlace(n, folder);
      warm(place.content);
      // Of each only the first: what the second would do with what was kept is another curve.
      const turns = [validating(place), building(place)].map((turn) => turn.slice(0, 1));
      rows.push(...rowsOf(n, (await inRounds(turns, runs, n === sizes[0])).runs));
    }
  } finally {
    // Where one size fails, those before it are told all the same.
    writeResults("growth", [preamble(machine), ...growthReport(rows)], { machine, rows });
  }
}

/** A table and a curve for each job. The exponent is of wall time: 1 is linear; beside each size, from the size before. */
export function growthReport(rows: readonly Row[]): string[] {
  return [...new Set(rows.map(({ job }) => job))].flatMap((job) => {
    const of = rows.filter((row) => row.job === job);
    const points = of.map(({ n, wall }) => ({ n, cost: wall }));
    const lines = of.map(({ n, wall, cpu, peakMiB }, i) => [
      ...[String(n), figure(wall, 2), figure(cpu, 2), figure(peakMiB, 0), figure((1000 * wall) / n, 2)],
      i === 0 ? "–" : figure(exponent(points.slice(i - 1, i + 1)), 2),
    ]);
    return [
      ...["", `## ${job}`, ""],
      ...table([" notices", " wall s", " CPU s", " peak MiB", " ms a notice", " exponent"], lines),
      ...(points.length > 1
        ? ["", `Over all sizes the cost grows as n to the power ${figure(exponent(points), 2)}.`]
        : []),
      ...["", "```", ...curve(points), "```"],
    ];
  });
}
