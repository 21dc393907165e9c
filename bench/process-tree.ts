import { readdirSync, readFileSync } from "node:fs";

/** Processor time is told by Linux in hundredths of a second, whatever the machine. */
const TICKS = 100;

/**
 * What a process and all its descendants use, read from `/proc` as often as `sample` is called; without `/proc` it knows nothing. A process that
 * ends is known as it was last seen. The peak is the sum of the high-water marks of those that lived at the same time, so it is never too low.
 */
export class ProcessTree {
  readonly #root: number;
  readonly #cpu = new Map<number, number>();
  #peak = 0;

  constructor(root: number) {
    this.#root = root;
    this.sample();
  }

  /** Looks once. One that is only just started is not counted as memory: until it runs its own program, it looks as large as its parent. */
  sample(): void {
    let together = 0;
    for (const pid of withDescendants(this.#root)) {
      const used = cpuOf(pid);
      if (used === undefined) continue;
      if (pid === this.#root || this.#cpu.has(pid)) together += highWater(pid);
      this.#cpu.set(pid, used);
    }
    this.#peak = Math.max(this.#peak, together);
  }

  /** Seconds of processor time so far. */
  get cpu(): number {
    return [...this.#cpu.values()].reduce((sum, used) => sum + used, 0);
  }

  get peakMiB(): number {
    return this.#peak;
  }
}

/** Seconds of processor time of all processes that this one has started and seen end, and of those they have. */
export const cpuOfEnded = (): number => ticks(process.pid, 13, 14) ?? 0;

const cpuOf = (pid: number): number | undefined => ticks(pid, 11, 12);

/** The sum of two fields of `/proc/<pid>/stat`, counted from after the name, which may hold anything. */
function ticks(pid: number, ...fields: readonly number[]): number | undefined {
  const told = read(`/proc/${pid}/stat`);
  const values = told?.slice(told.lastIndexOf(")") + 2).split(" ");
  return values && fields.reduce((sum, field) => sum + Number(values[field]), 0) / TICKS;
}

function highWater(pid: number): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`) ?? "")?.[1] ?? 0) / 1024;
}

function withDescendants(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`)?.split(" ") ?? []);
  return [pid, ...children.filter(Boolean).flatMap((child) => withDescendants(Number(child)))];
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** A file of `/proc`, which is gone as soon as its process is. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
