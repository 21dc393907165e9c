/** The middle of some values; between the two middle ones when they are an even number. @throws when there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (low === undefined || high === undefined) throw new Error("There are no values to take the median of");
  return (low + high) / 2;
}

/** A cost at a size. */
export type Point = { n: number; cost: number };

/** How cost grows with size, as the slope of the line of least squares through the logarithms: 1 is linear, 2 is quadratic. @throws below two sizes. */
export function exponent(points: readonly Point[]): number {
  const logs = points.map(({ n, cost }) => ({ x: Math.log(n), y: Math.log(cost) }));
  const mean = (of: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  const spread = mean((log) => (log.x - x) ** 2);
  if (!(spread > 0)) throw new Error("A slope takes two sizes");
  return mean((log) => (log.x - x) * (log.y - y)) / spread;
}
