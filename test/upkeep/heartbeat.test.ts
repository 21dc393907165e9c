import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gitHub } from "../../scripts/review/github.ts";
import { HEARTBEAT, keepHeartbeat } from "../../scripts/upkeep/issues/heartbeat-issue.ts";
import { ailments } from "../../scripts/upkeep/published/health.ts";
import { waitingSince } from "../../scripts/upkeep/published/waiting.ts";
import { type GitHubServer, gitHubServer } from "../support/github-server.ts";
import { withServer } from "../support/local-server.ts";
import { runOnGitHub } from "../support/on-github.ts";

const COMMIT = "a".repeat(40);
const at = (time: string) => new Date(time);
const site = (dag: string, ogonblicksbild = false) => ({ published: { commit: COMMIT, dag, ogonblicksbild } });
const none = () => undefined;

describe("what ails a site", () => {
  it("is nothing until noon of the day after, since one night may fail", () => {
    const seen = site("2020-11-16");
    expect(ailments({ seen, now: at("2020-11-17T11:59:00+01:00"), waitingSince: none })).toEqual([]);
    expect(ailments({ seen, now: at("2020-11-17T12:01:00+01:00"), waitingSince: none })).toEqual([
      "Webbplatsen visar den 16\u00A0november 2020. Nattbygget har inte gått.",
    ]);
  });

  it("counts hours, not days, over a night when the clocks change", () => {
    const seen = site("2020-10-25");
    expect(ailments({ seen, now: at("2020-10-26T10:59:00+01:00"), waitingSince: none })).toEqual([]);
    expect(ailments({ seen, now: at("2020-10-26T11:01:00+01:00"), waitingSince: none })).toHaveLength(1);
  });

  it("is never the day of a site that is kept at one", () => {
    expect(ailments({ seen: site("2020-11-16", true), now: at("2026-11-23T12:00Z"), waitingSince: none })).toEqual([]);
  });

  it("is a change that has waited for more than two hours", () => {
    const ask = (since: string) =>
      ailments({ seen: site("2026-11-23"), now: at("2026-11-23T12:00:00Z"), waitingSince: () => at(since) });
    expect(ask("2026-11-23T10:00:00Z")).toEqual([]);
    expect(ask("2026-11-23T09:59:00Z")).toEqual([
      "En ändring från den 23\u00A0november 2026 kl.\u00A010.59 är inte publicerad. Den visar `aaaaaaa`.",
    ]);
  });

  it("is that nothing can be read", () => {
    expect(ailments({ seen: { fault: "servern svarade 404" }, now: new Date(), waitingSince: none })).toEqual([
      "`/version.json` går inte att läsa: servern svarade 404.",
    ]);
  });
});

describe("since when a change waits", () => {
  const folder = mkdtempSync(join(tmpdir(), "regionsidan-waiting-"));
  const git = (time: string, ...args: string[]) =>
    execFileSync("git", args, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time, GIT_CONFIG_GLOBAL: "/dev/null" },
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  const commit = (time: string, name: string) => {
    git(time, "-c", "user.name=Prov", "-c", "user.email=prov@prov.example", "commit", "--allow-empty", "-qm", name);
    return git(time, "rev-parse", "HEAD");
  };
  let first = "";
  let merge = "";

  beforeAll(() => {
    git("", "init", "-qb", "main");
    first = commit("2020-11-01T10:00:00Z", "first");
    git("", "switch", "-qc", "gren");
    commit("2020-11-02T10:00:00Z", "long before it is merged");
    git("", "switch", "-q", "main");
    const merging = ["-c", "user.name=Prov", "-c", "user.email=prov@prov.example", "merge", "-q", "--no-ff", "gren"];
    git("2020-11-16T10:00:00Z", ...merging);
    merge = git("", "rev-parse", "HEAD");
    commit("2020-11-16T12:00:00Z", "last");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("counts from the merge of the oldest one", () => {
    expect(waitingSince(first, folder)).toEqual(at("2020-11-16T10:00:00Z"));
    expect(waitingSince(merge, folder)).toEqual(at("2020-11-16T12:00:00Z"));
  });

  it("is never, when the latest is published", () => {
    expect(waitingSince(git("", "rev-parse", "HEAD"), folder)).toBeUndefined();
  });

  it.each([undefined, "b".repeat(40), "--all", "HEAD"])("counts from the latest one when %s is published", (other) => {
    expect(waitingSince(other, folder)).toEqual(at("2020-11-16T12:00:00Z"));
  });

  describe("as the step of a workflow", () => {
    let server: GitHubServer;
    const step = (version: object) =>
      withServer(
        (_, response) => response.end(JSON.stringify(version)),
        (address) => runOnGitHub("upkeep/heartbeat", ["--address", address], { GITHUB_API_URL: server.api }, folder),
      );

    beforeAll(async () => {
      server = await gitHubServer();
    });
    afterAll(() => server.close());

    it("opens one issue, keeps it, and closes it when all is well", async () => {
      const behind = { commit: first, dag: "2020-11-16", ogonblicksbild: true };
      expect(await step(behind)).toMatchObject({ code: 0 });
      expect(await step(behind)).toMatchObject({ code: 0 });
      expect(server.issues).toMatchObject([{ state: "open", labels: ["drift"], title: "Webbplatsen är inte i fas" }]);
      expect(server.issues[0]?.body).toContain("kl.\u00A011.00 är inte publicerad");
      const { log } = await step({ ...behind, commit: git("", "rev-parse", "HEAD") });
      expect(log).toContain("Ärende 1 är stängt.");
      expect(log).not.toContain("hemlig");
      expect(server.issues.map(({ state }) => state)).toEqual(["closed"]);
      expect(server.comments).toEqual([{ issue: 1, body: "Webbplatsen är i fas igen." }]);
    });
  });
});

describe("the issue about the site", () => {
  let server: GitHubServer;
  beforeEach(async () => {
    server = await gitHubServer();
    return () => server.close();
  });
  const keep = (...faults: string[]) =>
    keepHeartbeat(gitHub({ api: server.api, repository: "prov/regionsidan", token: "hemlig" }), faults, {
      site: "https://prov.example/",
      repository: "https://github.test/prov/regionsidan",
    });
  const made = (fields: object) =>
    server.issues.push({
      number: server.issues.length + 1,
      title: "",
      body: `${HEARTBEAT.marker}\ntext`,
      state: "open",
      labels: ["drift"],
      user: { login: "github-actions[bot]" },
      ...fields,
    });

  it("is not made when nothing is wrong", async () => {
    await keep();
    expect(server.asked.filter((asked) => !asked.startsWith("GET"))).toEqual([]);
  });

  it("is one, says what is wrong now, and is not written to when nothing is new", async () => {
    await keep("Det ena.");
    await keep("Det ena.");
    await keep("Det andra.");
    expect(server.asked.filter((asked) => !asked.startsWith("GET"))).toEqual([
      "POST /labels",
      "POST /issues",
      "PATCH /issues/1",
    ]);
    expect(server.issues[0]?.body).toContain("- Det andra.");
    expect(server.issues[0]?.body).toContain("https://github.test/prov/regionsidan/actions/workflows/publicera.yml");
  });

  it("is a new one the next time, and the label is made once", async () => {
    await keep("Det ena.");
    await keep();
    await keep("Det ena igen.");
    expect(server.issues.map(({ state }) => state)).toEqual(["closed", "open"]);
    expect(server.labels).toEqual(["drift"]);
  });

  it("is never that of a person, a pull request, or one without the marker", async () => {
    made({ user: { login: "nagon" } });
    made({ pull_request: {} });
    made({ body: `Se ${HEARTBEAT.marker}` });
    await keep("Det ena.");
    await keep();
    expect(server.issues.map(({ state }) => state)).toEqual(["open", "open", "open", "closed"]);
  });

  it("is the first one should there be two", async () => {
    made({});
    made({});
    await keep("Det ena.");
    expect(server.issues.map(({ state }) => state)).toEqual(["open", "closed"]);
    expect(server.issues[0]?.body).toContain("Det ena.");
  });
});
