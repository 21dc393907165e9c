import { describe, expect, it, vi } from "vitest";
import { inRounds, type Job } from "../../bench/rounds.ts";

describe("rounds", () => {
  vi.spyOn(console, "error").mockReturnValue();
  const seen: string[] = [];
  const job = (name: string, fault?: string, by = "peer"): Job => ({
    ...{ by, name },
    run: () => {
      seen.push(name);
      if (fault) return Promise.reject(new Error(fault));
      return Promise.resolve({ wall: seen.length, cpu: 1, peakMiB: 1 });
    },
  });

  it("take the turns forwards and backwards, and the jobs of a turn always in their order", async () => {
    seen.length = 0;
    await inRounds([[job("a"), job("a again")], [job("b")], [job("c")]], 2, false);
    expect(seen).toEqual(["a", "a again", "b", "c", "c", "b", "a", "a again"]);
  });

  it("do not count the one that warms up", async () => {
    seen.length = 0;
    const a = job("a");
    const { runs } = await inRounds([[a]], 2, true);
    expect(runs.get(a)?.map(({ wall }) => wall)).toEqual([2, 3]);
  });

  it("leave out a peer that fails, tell why once, and go on", async () => {
    seen.length = 0;
    const [bad, good] = [job("bad", "no such program"), job("good")];
    const { runs, faults } = await inRounds([[bad], [good]], 3, false);
    expect(seen).toEqual(["bad", "good", "good", "good"]);
    expect(runs.has(bad)).toBe(false);
    expect(runs.get(good)).toHaveLength(3);
    expect(faults).toEqual(["peer, bad: Error: no such program"]);
  });

  it("end when one of ours fails", async () => {
    await expect(inRounds([[job("ours", "broken", "Regionsidan")]], 1, false)).rejects.toThrow("broken");
  });
});
