/** What a server bore, by wrk: answers in a second, the time in milliseconds that 99 of 100 were within, and answers that failed or never came. */
export type Load = { perSecond: number; p99: number; failed: number };

/** What a server must bear on two processors, with a thousand connections. */
export const WANTED: Load = { perSecond: 5000, p99: 250, failed: 0 };

const MILLISECONDS = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Reads what `wrk --latency` writes. @throws when it is something else. */
export function loadOf(text: string): Load {
  const [, perSecond] = /^Requests\/sec:\s+([\d.]+)$/m.exec(text) ?? [];
  const [, time, unit] = /^\s+99%\s+([\d.]+)(us|ms|s|m)$/m.exec(text) ?? [];
  if (!perSecond || !time || !unit) throw new Error(`wrk said something else than figures:\n${text}`);
  const [, errors = ""] = /^\s+Socket errors: (.*)$/m.exec(text) ?? [];
  const [, refused = "0"] = /^\s+Non-2xx or 3xx responses: (\d+)$/m.exec(text) ?? [];
  const failed = [...errors.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), Number(refused));
  return {
    perSecond: Number(perSecond),
    p99: Number(time) * MILLISECONDS[unit as keyof typeof MILLISECONDS],
    failed,
  };
}

/** Is it all that is wanted of a server? */
export const isBorne = ({ perSecond, p99, failed }: Load): boolean =>
  perSecond >= WANTED.perSecond && p99 <= WANTED.p99 && failed <= WANTED.failed;
