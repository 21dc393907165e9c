import { describe, expect, it } from "vitest";
import { isShown } from "../../scripts/upkeep/published/shown.ts";
import { readPublished, type Seen } from "../../scripts/upkeep/published/version.ts";
import { withServer } from "../support/local-server.ts";
import { runOnGitHub } from "../support/on-github.ts";

const COMMIT = "a".repeat(40);
const VERSION = { commit: COMMIT, dag: "2020-11-16", ogonblicksbild: true, antal: 96, filer: [] };
const wait = () => Promise.resolve();

describe("reading what is published", () => {
  it("takes what it needs from version.json", async () => {
    const seen = await withServer(
      (_, response) => response.end(JSON.stringify(VERSION)),
      (address) => readPublished(address),
    );
    expect(seen).toEqual({ published: { commit: COMMIT, dag: "2020-11-16", ogonblicksbild: true } });
  });

  it("tries three times before it says what is wrong", async () => {
    let asked = 0;
    const seen = await withServer(
      (_, response) => response.writeHead(++asked === 3 ? 503 : 500).end(),
      (address) => readPublished(address, { wait }),
    );
    expect(asked).toBe(3);
    expect(seen).toEqual({ fault: "servern svarade 503" });
  });

  it.each([
    ["<html>Hej</html>", "svaret är ingen version.json"],
    [JSON.stringify({ ...VERSION, dag: "i går" }), "svaret är ingen version.json"],
    [JSON.stringify({ ...VERSION, commit: "main" }), "svaret är ingen version.json"],
  ])("does not take %s for a version", async (text, fault) => {
    const seen = await withServer(
      (_, response) => response.end(text),
      (address) => readPublished(address, { tries: 1 }),
    );
    expect(seen).toEqual({ fault });
  });

  it("says so when nobody answers", async () => {
    const address = await withServer(
      (_, response) => response.end(),
      (here) => Promise.resolve(here),
    );
    expect(await readPublished(address, { tries: 1 })).toEqual({ fault: "servern svarade inte" });
  });
});

describe("waiting for a publication", () => {
  const looks = (...commits: string[]) => {
    const left = [...commits];
    return (): Promise<Seen> => {
      const commit = left.shift();
      const published = { commit: (commit ?? "").repeat(40), dag: "2020-11-16", ogonblicksbild: true };
      return Promise.resolve(commit ? { published } : { fault: "servern svarade 404" });
    };
  };

  it("goes on until the commit is shown, and no longer than it was told", async () => {
    expect(await isShown(COMMIT, looks("b", "b", "a"), { tries: 3, pause: 0 })).toBe(true);
    expect(await isShown(COMMIT, looks("b", "b", "a"), { tries: 2, pause: 0 })).toBe(false);
    expect(await isShown(COMMIT, looks(), { tries: 2, pause: 0 })).toBe(false);
  });

  it("fails the run when readers do not get what was published", async () => {
    const version = JSON.stringify(VERSION);
    const step = (address: string, GITHUB_SHA: string) =>
      runOnGitHub("upkeep/confirm-publication", ["--address", address, "--tries", "2", "--pause", "0"], { GITHUB_SHA });
    await withServer(
      (_, response) => response.end(version),
      async (address) => {
        const right = await step(address, COMMIT);
        expect(right).toMatchObject({ code: 0 });
        expect(right.log, "the settings name no address").toContain("::warning title=Webbplatsens adress::");
        expect(await step(address, "b".repeat(40))).toMatchObject({ code: 1 });
      },
    );
  });
});
