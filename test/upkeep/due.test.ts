import { describe, expect, it } from "vitest";
import { addressFault, buildDue, type Question } from "../../scripts/upkeep/published/due.ts";
import { gitHubServer } from "../support/github-server.ts";
import { withServer } from "../support/local-server.ts";
import { runOnGitHub } from "../support/on-github.ts";

const HEAD = "a".repeat(40);
const published = (dag: string, ogonblicksbild = false, commit = HEAD) => ({
  published: { commit, dag, ogonblicksbild },
});
const asked = (question: Partial<Question>) =>
  buildDue({
    seen: published("2021-03-01"),
    head: HEAD,
    today: "2021-03-01",
    fixed: undefined,
    ...question,
  }).build;

describe("whether there is anything to publish", () => {
  it("is so once a day in a live site, and not again", () => {
    expect(asked({ today: "2021-03-02" })).toBe(true);
    expect(asked({ today: "2021-03-02", seen: published("2021-03-02") })).toBe(false);
  });

  it("is so when a change was never published", () => {
    expect(asked({ head: "b".repeat(40) })).toBe(true);
  });

  it("is so when nothing can be seen", () => {
    expect(asked({ seen: { fault: "servern svarade 404" } })).toBe(true);
  });

  it("is never so by the day alone for a site that is kept at one", () => {
    expect(asked({ fixed: "2020-11-16", seen: published("2020-11-16", true) })).toBe(false);
    expect(asked({ fixed: "2020-11-16", seen: published("2020-11-15", true) })).toBe(true);
    expect(asked({ seen: published("2021-03-01", true) }), "the site was made live").toBe(true);
  });
});

describe("the address in the settings", () => {
  it("must be that of the site", () => {
    expect(addressFault("https://prov.se/", "https://prov.se/")).toBeUndefined();
    expect(addressFault("https://annan.se/", "https://prov.se/")).toContain("ligger på https://prov.se/");
    expect(addressFault(undefined, "https://prov.se/")).toContain("Sätt address till https://prov.se/");
  });
});

describe("the step of the nightly run", () => {
  const step = (env: Record<string, string>, ...args: string[]) =>
    runOnGitHub("upkeep/build-due", args, { GITHUB_SHA: HEAD, ...env });

  it("asks GitHub where the site is, builds nothing when it is as it should be, and says so", async () => {
    const version = JSON.stringify({ commit: HEAD, dag: "2020-11-16", ogonblicksbild: true, antal: 3 });
    const paths: string[] = [];
    const run = await withServer(
      ({ url = "" }, response) => {
        paths.push(url);
        response.end(version);
      },
      async (address) => {
        const server = await gitHubServer(`${address}regionsidan`);
        return step({ GITHUB_API_URL: server.api }).finally(() => server.close());
      },
    );
    expect(paths, "the address of GitHub Pages has no slash at its end").toEqual(["/regionsidan/version.json"]);
    expect(run).toMatchObject({ code: 0, output: "bygg=nej\n" });
    expect(run.summary).toContain("Inget byggs.");
  });

  it("builds when another version is shown", async () => {
    const version = JSON.stringify({ commit: "b".repeat(40), dag: "2020-11-16", ogonblicksbild: true });
    const run = await withServer(
      (_, response) => response.end(version),
      (address) => step({}, "--address", address),
    );
    expect(run).toMatchObject({ code: 0, output: "bygg=ja\n" });
  });

  it("fails, rather than doing nothing, when it does not know which commit it is of", async () => {
    const { code } = await withServer(
      (_, response) => response.writeHead(404).end(),
      (address) => step({ GITHUB_SHA: "" }, "--address", address),
    );
    expect(code).toBe(2);
  });
});
