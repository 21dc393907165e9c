import type { Point } from "./statistics.ts";

const WIDTH = 60;

/** Milliseconds a notice at each size, as bars of text: of equal length when cost is linear. The cost is in seconds. */
export function curve(points: readonly Point[]): string[] {
  const each = points.map(({ n, cost }) => ({ n, ms: (1000 * cost) / n }));
  const most = Math.max(...each.map(({ ms }) => ms));
  const digits = Math.max(...each.map(({ n }) => String(n).length));
  return each.map(
    ({ n, ms }) => `${String(n).padStart(digits)} ${"█".repeat(Math.round((WIDTH * ms) / most))} ${ms.toFixed(2)} ms`,
  );
}
