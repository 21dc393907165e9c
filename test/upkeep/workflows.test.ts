import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DateTime } from "luxon";
import { afterAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type Job, workflow } from "../support/workflows.ts";

const top = mkdtempSync(join(tmpdir(), "regionsidan-workflows-"));
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** A folder for each test, and programs in it that only note what they were asked. */
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(top, "run-"));
  mkdirSync(join(folder, "bin"));
});

function program(name: string, script: string): void {
  writeFileSync(
    join(folder, "bin", name),
    `#!/bin/bash\nset -e\nprintf '%s\\n' "$@" > "${folder}/${name}.asked"\n${script}\n`,
  );
  chmodSync(join(folder, "bin", name), 0o755);
}
const asked = (name: string): string[] =>
  readFileSync(join(folder, `${name}.asked`), "utf8")
    .trimEnd()
    .split("\n");

function job(file: string, name: string): Job {
  const found = workflow(file).jobs[name];
  if (!found) throw new Error(`${file} has no job ${name}`);
  return found;
}

/** Runs a step as it stands in its workflow, as the runner does. */
function step(file: string, jobName: string, name: string, env: Record<string, string> = {}, cwd = folder) {
  const run = job(file, jobName).steps?.find((one) => one.name === name)?.run;
  if (!run) throw new Error(`${file} has no step ${name}`);
  return spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", run], {
    cwd,
    encoding: "utf8",
    env: { PATH: `${folder}/bin:${process.env.PATH}`, HOME: folder, RUNNER_TEMP: folder, ...env },
  });
}

describe("publishing", () => {
  it("is started five past midnight in Sweden, in summer and in winter", () => {
    const crons = (workflow("natt").on["schedule"] as { cron: string }[]).map(({ cron }) => cron.split(" "));
    const inSweden = (day: string) =>
      crons.map(([minute, hour]) =>
        DateTime.fromISO(day, { zone: "utc" })
          .set({ hour: Number(hour), minute: Number(minute) })
          .setZone("Europe/Stockholm")
          .toFormat("HH:mm"),
      );
    expect(inSweden("2026-07-01")).toContain("00:05");
    expect(inSweden("2026-12-01")).toContain("00:05");
  });

  it.each([
    ["", "/"],
    ["/regionsidan", "/regionsidan/"],
  ])("builds under the path that Pages gives as %j, into a folder that is no link", (MAPP, basePath) => {
    program("npm", `ln -s "${inject("site")}" "${folder}/bygge"`);
    expect(step("publicera", "bygg", "Bygg webbplatsen", { MAPP })).toMatchObject({ status: 0 });
    expect(asked("npm")).toEqual(
      expect.arrayContaining(["build", "--", "--base-path", basePath, "--output", join(folder, "bygge")]),
    );
    const made = join(folder, "webbplats");
    expect(lstatSync(made).isDirectory()).toBe(true);
    expect(existsSync(join(made, ".well-known/security.txt"))).toBe(true);
    const upload = job("publicera", "bygg").steps?.find(({ uses }) => uses?.includes("upload-pages-artifact"));
    expect(upload?.with, "what begins with a point is left out unless asked for").toMatchObject({
      path: expect.stringMatching(/^\$\{\{ runner\.temp \}\}\/webbplats$/),
      "include-hidden-files": true,
    });
  });

  it("stops when the site cannot be built", () => {
    program("npm", "exit 1");
    expect(step("publicera", "bygg", "Bygg webbplatsen", { MAPP: "" }).status).toBe(1);
  });

  it("reads back from the address that Pages gave, in one piece", () => {
    program("node", "");
    const ran = step("publicera", "kontrollera", "Vänta tills läsarna får den nya versionen", {
      ADRESS: "https://a.se/b c",
    });
    expect(ran.status).toBe(0);
    expect(asked("node").slice(2)).toEqual(["scripts/upkeep/confirm-publication.ts", "--address", "https://a.se/b c"]);
    expect(job("publicera", "publicera").needs).toBe("bygg");
    expect(job("publicera", "kontrollera").needs).toBe("publicera");
  });

  it("has no schedule of its own, since one that is shut off takes the rest of its file with it", () => {
    expect(new Set(Object.keys(workflow("publicera").on))).toEqual(new Set(["push", "workflow_dispatch"]));
  });

  it("is asked for at night when there is anything to publish", () => {
    program("node", "");
    program("gh", "");
    expect(step("natt", "natt", "Finns något att publicera?").status).toBe(0);
    expect(asked("node").slice(2)).toEqual(["scripts/upkeep/build-due.ts"]);
    expect(step("natt", "natt", "Starta Publicera").status).toBe(0);
    expect(asked("gh")).toEqual(["workflow", "run", "publicera.yml", "--ref", "main"]);
    const start = job("natt", "natt").steps?.find(({ name }) => name === "Starta Publicera");
    expect(start?.if).toContain("steps.behov.outputs.bygg == 'ja'");
  });
});

describe("rights to publish", () => {
  it.each([
    ["publicera", "publicera"],
    ["utgava", "ge-ut"],
  ])("are only with a job that runs nothing of the repository: %s, %s", (file, name) => {
    const { permissions, steps = [] } = job(file, name);
    expect(Object.values(permissions as object)).toContain("write");
    expect(steps.filter(({ uses }) => uses?.startsWith("actions/checkout"))).toEqual([]);
    expect(steps.filter(({ run }) => /\b(node|npm|scripts)\b/.test(run ?? ""))).toEqual([]);
    const others = Object.entries(workflow(file).jobs).filter(([other]) => other !== name);
    for (const [other, { permissions: rights }] of others)
      expect(Object.values(rights as object), other).not.toContain("write");
  });
});

describe("the check of links", () => {
  it("ends by itself before it is ended", () => {
    program("node", "");
    expect(step("lankar", "lankar", "Prova länkarna").status).toBe(0);
    const [script, flag, minutes] = asked("node").slice(2);
    expect([script, flag]).toEqual(["scripts/upkeep/check-links.ts", "--minutes"]);
    expect(Number(minutes) + 15).toBeLessThanOrEqual(job("lankar", "lankar")["timeout-minutes"] ?? 0);
  });

  it("never runs for a change", () => {
    expect(new Set(Object.keys(workflow("lankar").on))).toEqual(new Set(["schedule", "workflow_dispatch"]));
  });
});

describe("a release", () => {
  it("is made only of what is on main", () => {
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=Prov", "-c", "user.email=prov@prov.example", ...args], {
        cwd: folder,
        env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" },
      });
    git("init", "-qb", "main");
    git("commit", "--allow-empty", "-qm", "ett");
    git("update-ref", "refs/remotes/origin/main", "HEAD");
    expect(step("utgava", "packa", "Taggen ska ligga på main").status).toBe(0);
    git("commit", "--allow-empty", "-qm", "ogranskat");
    const refused = step("utgava", "packa", "Taggen ska ligga på main");
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain("::error title=Taggen ligger inte på main::");
  });

  it("is packed of the site that was just built", () => {
    program("npm", "");
    program("node", "");
    expect(step("utgava", "packa", "Bygg och packa", { GITHUB_REF_NAME: "v1.2.0" }).status).toBe(0);
    const bygge = join(folder, "bygge");
    expect(asked("npm")).toEqual(expect.arrayContaining(["build", "--output", bygge]));
    expect(asked("node").slice(3)).toEqual([
      "--site",
      bygge,
      "--version",
      "v1.2.0",
      "--output",
      join(folder, "utgava"),
    ]);
  });

  it("is not given out when a file is not what it was", () => {
    mkdirSync(join(folder, "utgava"));
    const write = (text: string) => writeFileSync(join(folder, "utgava/fil"), text);
    write("rätt");
    const sums = execFileSync("sha256sum", ["fil"], { cwd: join(folder, "utgava") });
    writeFileSync(join(folder, "utgava/SHA256SUMS"), sums);
    expect(step("utgava", "ge-ut", "Kontrollera summorna").status).toBe(0);
    write("fel");
    expect(step("utgava", "ge-ut", "Kontrollera summorna").status).toBe(1);
  });

  it("has all its files from the first moment, and is of a tag that exists", () => {
    program("gh", "");
    mkdirSync(join(folder, "utgava"));
    for (const name of ["LAS-MIG.md", "SHA256SUMS"]) writeFileSync(join(folder, "utgava", name), "");
    expect(step("utgava", "ge-ut", "Ge ut", { GITHUB_REF_NAME: "v1.2.0" }).status).toBe(0);
    expect(asked("gh")).toEqual(
      ["release", "create", "v1.2.0", "utgava/LAS-MIG.md", "utgava/SHA256SUMS", "--verify-tag"].concat([
        "--title",
        "Regionsidan v1.2.0",
        "--notes-file",
        "utgava/LAS-MIG.md",
      ]),
    );
  });
});
