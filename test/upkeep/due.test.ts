import { describe, expect, it } from "vitest";
import { addressFault, buildDue, type Question } from "../../scripts/upkeep/published/due.ts";
import { withServer } from "../support/local-server.ts";
import { runOnGitHub } from "../support/on-github.ts";

const HEAD = "a".repeat(40);
const published = (dag: string, ogonblicksbild = false, commit = HEAD) => ({
  published: { commit, dag, ogonblicksbild },
});
const asked = (question: Partial<Question>) =>
  buildDue({
    event: "schedule",
    seen: published("2021-03-01"),
    head: HEAD,
    today: "2021-03-01",
    fixed: undefined,
    ...question,
  }).build;

describe("whether there is anything to publish", () => {
  it("is so for a push and when someone asks, whatever is published", () => {
    expect(asked({ event: "push" })).toBe(true);
    expect(asked({ event: "workflow_dispatch" })).toBe(true);
  });

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
  const step = (address: string, event = "schedule") =>
    runOnGitHub("upkeep/build-due", ["--address", address], { GITHUB_SHA: HEAD, GITHUB_EVENT_NAME: event });

  it("builds nothing when the site is as it should be, and says so", async () => {
    const version = JSON.stringify({ commit: HEAD, dag: "2020-11-16", ogonblicksbild: true, antal: 3 });
    const paths: string[] = [];
    const run = await withServer(
      ({ url = "" }, response) => {
        paths.push(url);
        response.end(version);
      },
      (address) => step(`${address}regionsidan`),
    );
    expect(paths, "the address of GitHub Pages has no slash at its end").toEqual(["/regionsidan/version.json"]);
    expect(run).toMatchObject({ code: 0, output: "bygg=nej\n" });
    expect(run.summary).toContain("Inget byggs.");
  });

  it("builds when another version is shown", async () => {
    const version = JSON.stringify({ commit: "b".repeat(40), dag: "2020-11-16", ogonblicksbild: true });
    const run = await withServer((_, response) => response.end(version), step);
    expect(run).toMatchObject({ code: 0, output: "bygg=ja\n" });
    expect(run.log).toContain("::warning title=Webbplatsens adress::");
  });

  it("asks for the address", async () => {
    expect(await step("")).toMatchObject({ code: 2, output: "" });
  });
});
