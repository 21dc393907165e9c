import { afterEach, describe, expect, it } from "vitest";
import { readOptions } from "../../bench/options.ts";

describe("the flags of the benchmark", () => {
  const argv = process.argv;
  afterEach(() => {
    process.argv = argv;
  });
  const read = (args: string, environment: NodeJS.ProcessEnv = {}) => {
    process.argv = ["node", "bench/run.ts", ...args.split(" ").filter(Boolean)];
    return readOptions(environment);
  };

  it("are three sizes without peers when none are given", () => {
    expect(read("")).toEqual({
      sizes: [100, 1000, 10_000],
      runs: undefined,
      growth: false,
      peers: undefined,
      slow: false,
    });
  });

  it("take one size or several", () => {
    expect(read("--n 100").sizes).toEqual([100]);
    expect(read("--n 100,200 --n 300").sizes).toEqual([100, 200, 300]);
    expect(read("--growth").sizes.at(-1)).toBe(50_000);
    expect(read("--growth --n 10,20").sizes).toEqual([10, 20]);
  });

  it("take the folder of the peers, or the one of the environment", () => {
    expect(read("--peers ../peers --n 100").peers).toBe("../peers");
    expect(read("--peers", { REGIONSIDAN_PEERS: "there" }).peers).toBe("there");
    expect(read("", { REGIONSIDAN_PEERS: "there" }).peers).toBeUndefined();
  });

  it("say in plain words what cannot be", () => {
    expect(() => read("--peers")).toThrow("Ange var jämförelserna är uppsatta");
    expect(() => read("../peers")).toThrow("bara efter --peers");
    for (const wrong of ["--n 0", "--n 1e3", "--n -5", "--runs 1.5", "--n 100,"]) expect(() => read(wrong)).toThrow();
  });
});
